package cn.huiyin.dispatch.engine;

import cn.huiyin.contracts.ReasonCode;
import cn.huiyin.dispatch.district.ClassRule;
import cn.huiyin.dispatch.district.Lexicon;
import cn.huiyin.dispatch.district.Ruling;
import cn.huiyin.dispatch.district.TableFacts;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the deadline class from the result of the tables: that of the first rule, with every other rule that has the
 * same result.
 */
final class DeadlineStage {

    private static final String EXAM_SEASON = "exam-season";
    private static final String HOUR = "hour";
    private static final String PERIOD = "period";
    private static final DateTimeFormatter HOUR_FORM = DateTimeFormatter.ofPattern("HH:mm");

    private DeadlineStage() {}

    /** The class and why; the reasons are never empty. */
    record Verdict(DeadlineClass deadlineClass, List<Reason> reasons) {}

    static Verdict classify(Ruling ruling, TableFacts facts, Sentences sentences, Lexicon lexicon) {
        DeadlineClass first = ruling.classes().stream()
                .findFirst()
                .flatMap(rule -> DeadlineClass.of(rule.deadlineClass()))
                .orElse(DeadlineClass.STANDARD);
        if (first == DeadlineClass.STANDARD) {
            return new Verdict(first, List.of(Reason.of(ReasonCode.DEADLINE_STANDARD)));
        }
        Set<String> said = new HashSet<>();
        Set<List<String>> quoted = new HashSet<>();
        List<Reason> reasons = ruling.classes().stream()
                .filter(rule -> rule.deadlineClass().equals(first.code()))
                .filter(rule -> said.add(rule.reason()))
                .map(rule -> reason(rule, ruling.period(), facts, sentences, lexicon))
                .filter(reason -> isNotQuotedYet(reason, quoted))
                .toList();
        return new Verdict(first, reasons);
    }

    /** Not where an earlier rule quoted the same word: 半夜 is shown once, though several rules ask for the night. */
    private static boolean isNotQuotedYet(Reason reason, Set<List<String>> quoted) {
        return reason.code() != ReasonCode.DEADLINE_WORD
                || quoted.add(reason.args().get("word"));
    }

    private static Reason reason(
            ClassRule rule, String period, TableFacts facts, Sentences sentences, Lexicon lexicon) {
        Optional<String> word = sentences.first(lexicon.set(rule.quote()));
        if (word.isPresent()) {
            return Reason.of(ReasonCode.DEADLINE_WORD)
                    .with("rule", rule.reason())
                    .with("word", word.get());
        }
        if (rule.quote().equals(HOUR)) {
            return Reason.of(ReasonCode.DEADLINE_NIGHT)
                    .with("rule", rule.reason())
                    .with("hour", HOUR_FORM.format(facts.filed()));
        }
        boolean exams = rule.quote().equals(PERIOD) && period.equals(EXAM_SEASON);
        return Reason.of(exams ? ReasonCode.DEADLINE_EXAM_SEASON : ReasonCode.DEADLINE_RULE)
                .with("rule", rule.reason());
    }
}
