package cn.huiyin.dispatch.district;

/** Code of a node of the taxonomy, dotted from the group down, e.g. {@code noise.construction.night}. */
public record CategoryCode(String value) implements Comparable<CategoryCode> {

    /** @throws IllegalArgumentException when blank */
    public CategoryCode {
        if (value.isBlank()) {
            throw new IllegalArgumentException("category code: \"\" (expected: a code of the taxonomy)");
        }
    }

    @Override
    public int compareTo(CategoryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
