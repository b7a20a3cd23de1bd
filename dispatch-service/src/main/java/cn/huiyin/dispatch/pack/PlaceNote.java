package cn.huiyin.dispatch.pack;

/**
 * Something about a row of the gazetteer that may be meant so, and may be a slip.
 *
 * @param code {@code homonym}, {@code elsewhere}, {@code another-office} or {@code alias-taken}
 * @param line in the file; the header is line 1
 * @param name of the place
 * @param detail the other office, the other district or the alias
 */
public record PlaceNote(String code, long line, String name, String detail) {

    boolean saysTheSameAs(PlaceNote other) {
        return code.equals(other.code) && name.equals(other.name) && detail.equals(other.detail);
    }
}
