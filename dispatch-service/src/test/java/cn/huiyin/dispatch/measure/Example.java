package cn.huiyin.dispatch.measure;

import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A labelled text.
 *
 * @param group texts about the same incident share it, and are never parted between training and testing
 * @param source where it comes from
 * @param form how it is written: title-and-text, text, first-sentence, typing-errors, spoken …
 * @param label code of the category, or {@code none}
 * @param accepted every code that a reader would accept, the label among them
 * @param reason why it is none of ours; empty for ours
 */
record Example(
        String group, Source source, String form, String label, Set<String> accepted, String reason, String text) {

    static final String NONE = "none";

    enum Source {
        /** Invented, in the pack. */
        OWN,
        /** Real messages whose words the keywords were tuned to. */
        LABELLED,
        /** Real messages that nobody looked at while tuning. */
        FRESH,
        /** Real messages on other topics, by their board's own sorting. */
        OTHER_TOPICS,
        /** Cases of the district, as its desks settled them. */
        DESKS
    }

    boolean ours() {
        return !label.equals(NONE);
    }

    /** Messages on other topics teach by their text; what else is made of them is only read. */
    boolean teaches() {
        return source != Source.OTHER_TOPICS || form.equals(ExampleFiles.TEXT);
    }

    /** Says that something annoys, but not what. */
    boolean vague() {
        return reason.equals("vague");
    }

    /**
     * Whether nobody may read it, so that it shows what new messages can expect: every second one, by the hash of its group. Nothing
     * was chosen by what comes out on these.
     */
    boolean keptApart() {
        return DigestUtils.sha256(group)[0] % 2 == 0;
    }

    Example as(String otherForm, String otherText) {
        return new Example(group, source, otherForm, label, accepted, reason, otherText);
    }
}
