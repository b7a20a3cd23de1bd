package cn.huiyin.complaint.cases.domain;

/** The district that this installation serves, by its administrative code, e.g. {@code 500108}. */
public record DistrictCode(String value) {

    public DistrictCode {
        if (!value.matches("[0-9]{6}")) {
            throw new IllegalArgumentException("code: \"" + value + "\" (expected: six digits)");
        }
    }
}
