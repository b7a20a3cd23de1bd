package cn.huiyin.complaint.cases.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * The number that a citizen is given, e.g. {@code NA-20261124-0137}: district, day of registration, sequence in the
 * day.
 */
public record CaseNumber(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}-[0-9]{8}-[0-9]{4,9}");
    private static final int DAY_START = 3;
    private static final int DAY_END = 11;
    private static final int SEQUENCE_START = 12;

    public CaseNumber {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("case number: \"" + value + "\" (expected: like NA-20261124-0137)");
        }
    }

    public static CaseNumber of(String district, LocalDate day, long sequence) {
        return new CaseNumber("%s-%s-%04d".formatted(district, day.format(DateTimeFormatter.BASIC_ISO_DATE), sequence));
    }

    public static boolean isWellFormed(String value) {
        return FORM.matcher(value).matches();
    }

    /** The day of registration in the district's zone. */
    public LocalDate day() {
        return LocalDate.parse(value.substring(DAY_START, DAY_END), DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** The last part, e.g. {@code 0137}. */
    public String sequence() {
        return value.substring(SEQUENCE_START);
    }
}
