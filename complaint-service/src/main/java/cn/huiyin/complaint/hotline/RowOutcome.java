package cn.huiyin.complaint.hotline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of one order.
 *
 * @param sheet of a workbook; absent otherwise
 * @param row its place: from 1 in a batch; in a file as a spreadsheet counts, the header and blank rows included
 * @param orderNumber number of the order; empty where none could be read
 * @param result registered now, known from before, or refused
 * @param number number of the case; absent where the order was refused
 * @param reason why it was refused, or what the hotline should know; plain sentences without contact data
 * @param codes the same as codes, for pages that have words of their own; absent where there are none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RowOutcome(
        @Nullable String sheet,
        long row,
        String orderNumber,
        Result result,
        @Nullable String number,
        @Nullable String reason,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> codes) {

    enum Result {
        REGISTERED,
        /** The order number made a case before. */
        KNOWN,
        REFUSED;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static RowOutcome refused(OrderRow row, String code, String reason) {
        return of(row, Result.REFUSED, null, reason, List.of(code));
    }

    static RowOutcome of(
            OrderRow row, Result result, @Nullable String number, @Nullable String reason, List<String> codes) {
        return new RowOutcome(row.sheet(), row.row(), row.reading().orderNumber(), result, number, reason, codes);
    }
}
