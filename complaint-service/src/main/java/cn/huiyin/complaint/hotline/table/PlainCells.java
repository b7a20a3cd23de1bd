package cn.huiyin.complaint.hotline.table;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Cells as they are, not as a spreadsheet shows them: a telephone number with all its digits, a date as ISO 8601 local
 * time. A number of more digits than a spreadsheet keeps (15) stays in the notation with an exponent, so that nobody
 * takes it for exact.
 */
final class PlainCells extends DataFormatter {

    private static final double FIRST_INEXACT = 1e15;

    private final boolean startIn1904;

    PlainCells(boolean startIn1904) {
        super(Locale.ROOT);
        this.startIn1904 = startIn1904;
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format) {
        if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
            // Rounded, for a spreadsheet keeps 08:30:00 as a fraction of a day.
            return DateUtil.getLocalDateTime(value, startIn1904, true)
                    .truncatedTo(ChronoUnit.SECONDS)
                    .toString();
        }
        if (Math.abs(value) >= FIRST_INEXACT) {
            return Double.toString(value);
        }
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
