package cn.huiyin.complaint.tables;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Reads the values of cells, not their formatted texts; of a formula the last computed value. */
final class XlsxCells {

    /** POI does not recognise a date format that contains it. */
    private static final String CHINESE_AM_PM = "上午/下午";

    /** Types of results that may look empty although they were computed. */
    private static final Set<CellType> WITH_VALUE = EnumSet.of(CellType.STRING, CellType.ERROR, CellType.BOOLEAN);

    /** A spreadsheet keeps 15 digits; a number that may be inexact is shown with an exponent. */
    private static final double FIRST_INEXACT = 1e15;

    private final boolean startIn1904;

    /** @param startIn1904 whether days are counted from 1904, as old workbooks of the Macintosh do */
    XlsxCells(boolean startIn1904) {
        this.startIn1904 = startIn1904;
    }

    String read(Cell cell) {
        try {
            return value(cell);
        } catch (IllegalArgumentException unknownFormat) {
            // The library formats a number before it gives it, and cannot in [DBNum1] of a Chinese date.
            return number(cell);
        }
    }

    private String value(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> cell.getStringCellValue().isEmpty() ? "" : number(cell);
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case STRING -> cell.getStringCellValue();
            case BLANK, ERROR, FORMULA, _NONE -> "";
        };
    }

    /** Programs other than spreadsheets save formulas without the value that was computed. */
    static boolean isComputed(Cell cell) {
        return cell.getCellType() != CellType.FORMULA
                || WITH_VALUE.contains(cell.getCachedFormulaResultType())
                || !cell.getStringCellValue().isEmpty();
    }

    private String number(Cell cell) {
        double value = cell.getNumericCellValue();
        if (!isTime(cell.getCellStyle()) || !DateUtil.isValidExcelDate(value)) {
            return Math.abs(value) >= FIRST_INEXACT
                    ? Double.toString(value)
                    : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
        // Rounded to seconds, for a spreadsheet keeps 08:30:00 as a fraction of a day.
        LocalDateTime time = DateUtil.getLocalDateTime(value, startIn1904, true);
        return String.valueOf(value < 1 ? time.toLocalTime() : time);
    }

    private static boolean isTime(@Nullable CellStyle style) {
        if (style == null) {
            return false;
        }
        short index = style.getDataFormat();
        String format = style.getDataFormatString();
        return isEastAsianDate(index)
                || format != null && DateUtil.isADateFormat(index, format.replace(CHINESE_AM_PM, ""));
    }

    /** Number formats that ECMA-376 (part 1, 18.8.30) keeps for East Asian dates and POI does not know. */
    private static boolean isEastAsianDate(int index) {
        return index >= 27 && index <= 36 || index >= 50 && index <= 58;
    }
}
