package cn.huiyin.complaint.importsources;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A source of import files whose columns are read as somebody said.
 *
 * @param name as the desk calls it, e.g. 市热线日报
 * @param columns what was said by hand; none of what is read by itself
 */
public record ImportSource(
        @BsonId @NotBlank @Size(max = 100) String name,
        @NotNull @Size(max = 200) List<@Valid @NotNull ChosenColumn> columns) {

    /**
     * What one column is read as.
     *
     * @param column its name in the file
     * @param field the field of an order, or {@code ignore}
     */
    public record ChosenColumn(
            @NotBlank @Size(max = 200) String column,

            @NotNull @Pattern(regexp = "[a-zA-Z]{1,30}") String field) {}
}
