package cn.huiyin.localstack.testing.hostile;

/** Kinds of text that have broken interfaces: each must be refused as a problem or taken without what nobody can see. */
public enum HostileText {
    HALF_A_CHARACTER("打\ud83d桩"),
    HALVES_ALONE("\udc00\ud83d"),
    INVISIBLE_ALONE("\u200b\u200d\ufeff\u2060"),
    BLANK_LETTERS_ALONE("\u3164\u2800\uffa0"),
    CONTROL_CHARACTERS("\u0000打\u0007桩\u001b[2J\u007f"),
    DIRECTION_MARKS("\u202e打桩\u2066\u200f"),
    TAGS_AND_NONCHARACTERS("打\udb40\udc41\ufffe\uffff桩"),
    FULL_WIDTH("１３８００１３８０００ＮＡ－２０２６"),
    HUGE("打桩".repeat(30_000)),
    ADDRESS_WITHOUT_END("a@" + "b.".repeat(4_990)),
    MANY_ADDRESSES("张三艾特".repeat(2_490)),
    NUMBERS_IN_A_ROW("1-".repeat(4_990)),
    MARKS_UPON_MARKS("打" + "\u0301".repeat(900)),
    QUERY_OPERATORS("{\"$gt\": \"\"}.$where[0]"),
    PATTERN("(打+)+$\\E.*[\\p{Han}"),
    PATH("../../%2e%2e/etc/passwd\\..;x=1"),
    FORMULA("=HYPERLINK(\"http://x\")\r\nX-Injected: 1");

    private final String text;

    HostileText(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
