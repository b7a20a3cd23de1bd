package cn.huiyin.dispatch.engine;

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
                .map(reason -> new Reason(DecisionStage.DEADLINE, reason))
                .toList();
        return urgent.isEmpty()
                ? new Verdict(DeadlineClass.STANDARD, List.of(new Reason(DecisionStage.DEADLINE, "没有需要加急的情形，按一般时限办理")))
                : new Verdict(DeadlineClass.URGENT, urgent);
    }

    private static Optional<String> trigger(
            UrgencyRule rule,
            Complaint complaint,
            Optional<Category> category,
            Sentences sentences,
            District district) {
        Optional<String> byWord = sentences
                .first(district.rules().lexicon().set(rule.wordSet()))
                .map(word -> rule.reason() + "（文中提到“" + word + "”），按紧急时限办理");
        return byWord.or(
                () -> byTime(rule, complaint, category, district.rules().policy()));
    }

    private static Optional<String> byTime(
            UrgencyRule rule, Complaint complaint, Optional<Category> category, DispatchPolicy policy) {
        ZonedDateTime filed = complaint.registeredAt().atZone(policy.zone());
        return switch (rule.trigger()) {
            case WORDS -> Optional.empty();
            case NIGHT ->
                category.filter(found -> found.nightSensitive() && policy.isNight(filed.toLocalTime()))
                        .map(found -> rule.reason() + "（投诉于" + HOUR.format(filed) + "提交），按紧急时限办理");
            case EXAM_SEASON ->
                policy.isExamSeason(MonthDay.from(filed))
                        ? Optional.of(rule.reason() + "（正值中高考期间），按紧急时限办理")
                        : Optional.empty();
        };
    }
}
