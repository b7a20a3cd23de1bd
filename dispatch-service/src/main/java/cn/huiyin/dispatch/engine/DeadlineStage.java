package cn.huiyin.dispatch.engine;

import cn.huiyin.contracts.ReasonCode;
import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.DispatchPolicy;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.UrgencyRule;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Chooses the deadline class: urgent when a rule of the pack says so, and then with each rule that does. */
final class DeadlineStage {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private DeadlineStage() {}

    /** The class and why; the reasons are never empty. */
    record Verdict(DeadlineClass deadlineClass, List<Reason> reasons) {}

    static Verdict classify(Complaint complaint, Optional<Category> category, District district) {
        Sentences sentences = Sentences.of(complaint.text(), district.rules().lexicon());
        List<Reason> urgent = district.rules().urgency().stream()
                .filter(rule -> rule.group()
                        .map(group ->
                                category.filter(found -> found.isUnder(group)).isPresent())
                        .orElse(true))
                .flatMap(rule -> trigger(rule, complaint, category, sentences, district).stream())
                .toList();
        return urgent.isEmpty()
                ? new Verdict(DeadlineClass.STANDARD, List.of(Reason.of(ReasonCode.DEADLINE_STANDARD)))
                : new Verdict(DeadlineClass.URGENT, urgent);
    }

    private static Optional<Reason> trigger(
            UrgencyRule rule,
            Complaint complaint,
            Optional<Category> category,
            Sentences sentences,
            District district) {
        Optional<Reason> byWord = sentences
                .first(district.rules().lexicon().set(rule.wordSet()))
                .map(word -> Reason.of(ReasonCode.DEADLINE_WORD)
                        .with("rule", rule.code())
                        .with("word", word));
        return byWord.or(
                () -> byTime(rule, complaint, category, district.rules().policy()));
    }

    private static Optional<Reason> byTime(
            UrgencyRule rule, Complaint complaint, Optional<Category> category, DispatchPolicy policy) {
        ZonedDateTime filed = complaint.registeredAt().atZone(policy.zone());
        return switch (rule.trigger()) {
            case WORDS -> Optional.empty();
            case NIGHT ->
                category.filter(found -> found.nightSensitive() && policy.isNight(filed.toLocalTime()))
                        .map(_ -> Reason.of(ReasonCode.DEADLINE_NIGHT)
                                .with("rule", rule.code())
                                .with("hour", HOUR.format(filed)));
            case EXAM_SEASON ->
                policy.isExamSeason(MonthDay.from(filed))
                        ? Optional.of(Reason.of(ReasonCode.DEADLINE_EXAM_SEASON).with("rule", rule.code()))
                        : Optional.empty();
        };
    }
}
