package cn.huiyin.dispatch.district;

import java.util.regex.Pattern;

/** Nine-digit statistical code of a street office or town 镇街, e.g. {@code 500108006}. */
public record OfficeCode(String value) implements Comparable<OfficeCode> {

    private static final Pattern NINE_DIGITS = Pattern.compile("\\d{9}");

    /** @throws IllegalArgumentException unless nine digits */
    public OfficeCode {
        if (!NINE_DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("office code: \"" + value + "\" (expected: nine digits)");
        }
    }

    @Override
    public int compareTo(OfficeCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
