package cn.huiyin.complaint.tables;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** What a cell holds. A spreadsheet says what is a number and what a time; in a CSV file all is text. */
public sealed interface TableCell {

    TableCell EMPTY = new Text("");

    /** Without surrounding space; a number with all its digits, a time as ISO 8601 local time. */
    String text();

    record Text(String text) implements TableCell {

        private static final String FORMULA = "=\"[^\"]*\"";

        /** Exports write a long number as the formula ="2026…", so that no spreadsheet shortens it. */
        static Text of(String raw) {
            String stripped = raw.strip();
            return new Text(
                    stripped.matches(FORMULA)
                            ? stripped.substring(2, stripped.length() - 1).strip()
                            : stripped);
        }
    }

    record Number(double value) implements TableCell {

        /** A spreadsheet keeps 15 digits. */
        private static final double FIRST_INEXACT = 1e15;

        /** A number that may be inexact is shown with an exponent. */
        @Override
        public String text() {
            return Math.abs(value) >= FIRST_INEXACT
                    ? Double.toString(value)
                    : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }

    record DateTime(LocalDateTime value) implements TableCell {
        @Override
        public String text() {
            return value.toString();
        }
    }

    /** A time without a day. */
    record TimeOfDay(LocalTime value) implements TableCell {
        @Override
        public String text() {
            return value.toString();
        }
    }
}
