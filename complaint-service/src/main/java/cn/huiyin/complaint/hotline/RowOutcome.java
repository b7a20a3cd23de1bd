package cn.huiyin.complaint.hotline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of one order.
 *
 * @param row its place: from 1 in a batch; in a file as a spreadsheet counts, the header and blank rows included
 * @param orderNumber number of the order; empty where none could be read
 * @param result registered now, known from before, or refused
 * @param number number of the case; absent where the order was refused
 * @param reason why it was refused, or what the hotline should know; one plain sentence without contact data
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RowOutcome(
        long row,
        String orderNumber,
        Result result,
        @Nullable String number,
        @Nullable String reason) {

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
}
