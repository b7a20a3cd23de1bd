package cn.huiyin.complaint.cases.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why the case went where it went: a code and what is said with it. It is worded where people read it.
 *
 * @param code e.g. {@code place.pin-inside}; the part before the full stop says who saw it: text, place, responsibility
 *     or deadline, which are stages of the engine, or hand, which is a person
 * @param args what is said with it, by name
 */
public record Reason(String code, Map<String, List<String>> args) {

    private static final String HAND = "hand";
    private static final String SENTENCE = "sentence";

    /** @param note what colleagues wrote for each other */
    public static Reason byHand(String note) {
        return new Reason("hand.note", Map.of("note", List.of(note)));
    }

    /** A reason of an earlier version, which kept the sentence that people read. @param stage who saw it */
    public static Reason written(String stage, String sentence) {
        return stage.equals(HAND)
                ? byHand(sentence)
                : new Reason(stage + ".written", Map.of(SENTENCE, List.of(sentence)));
    }

    /** What is said of a decision by hand where the note is not for the reader. */
    public static Reason checked() {
        return new Reason("hand.checked", Map.of());
    }

    /** The same, with the office that it came to. */
    public static Reason confirmed(Office office) {
        return new Reason("hand.confirmed", Map.of("office", List.of(office.code())));
    }

    public String stage() {
        return code.substring(0, code.indexOf('.'));
    }

    /** The sentence of an earlier version; empty for a reason that is worded when it is read. */
    public Optional<String> sentence() {
        return Optional.ofNullable(args.get(SENTENCE)).map(List::getFirst);
    }

    public boolean isByHand() {
        return stage().equals(HAND);
    }
}
