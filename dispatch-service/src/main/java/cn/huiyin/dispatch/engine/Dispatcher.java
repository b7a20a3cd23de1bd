package cn.huiyin.dispatch.engine;

import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.Department;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.Office;
import cn.huiyin.dispatch.district.Responsibility;
import cn.huiyin.dispatch.district.Responsibility.Duty;
import cn.huiyin.dispatch.engine.DispatchDecision.Decided;
import cn.huiyin.dispatch.engine.DispatchDecision.Undecided;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides a complaint: words, place, responsibility, deadline. Decides alone at or above the threshold of the pack,
 * else leaves it to the triage desk with what it found.
 */
public final class Dispatcher {

    /** How sure a place must be worth when the words are unclear, or speak of something else. */
    private static final double UNCLEAR_WORDS = 0.7;

    private static final double FOREIGN_WORDS = 0.4;

    private final TextStage textStage;

    public Dispatcher(TextStage textStage) {
        this.textStage = textStage;
    }

    /** Never throws on any complaint, and never answers without reasons. */
    public DispatchDecision decide(Complaint complaint, District district) {
        TextReading text = textStage.read(complaint, district);
        PlaceReading place = PlaceStage.locate(complaint, district);
        DeadlineStage.Verdict deadline = DeadlineStage.classify(complaint, text.category(), district);
        double confidence = place.certainty() * worth(text);
        return confidence < district.rules().policy().threshold()
                ? undecided(text, place, deadline)
                : decided(text, place, deadline, confidence, district.rules().responsibility());
    }

    private static Undecided undecided(TextReading text, PlaceReading place, DeadlineStage.Verdict deadline) {
        Reason why = new Reason(DecisionStage.PLACE, whyUndecided(place, text));
        return new Undecided(
                text.category(),
                deadline.deadlineClass(),
                place.candidates(),
                reasons(text.reasons(), place.reasons(), List.of(why), deadline.reasons()));
    }

    private static Decided decided(
            TextReading text,
            PlaceReading place,
            DeadlineStage.Verdict deadline,
            double confidence,
            Responsibility responsibility) {
        Office office = place.candidates().getFirst().office();
        Optional<Duty> duty = text.category().flatMap(found -> responsibility.of(found.code()));
        return new Decided(
                text.category(),
                office,
                duty.map(Duty::departments).orElse(List.of()),
                deadline.deadlineClass(),
                confidence,
                reasons(
                        text.reasons(),
                        place.reasons(),
                        List.of(responsibility(office, text.category(), duty)),
                        deadline.reasons()));
    }

    @SafeVarargs
    private static List<Reason> reasons(List<Reason>... stages) {
        return Stream.of(stages).flatMap(List::stream).toList();
    }

    private static double worth(TextReading text) {
        return switch (text.verdict()) {
            case CATEGORY -> UNCLEAR_WORDS + (1 - UNCLEAR_WORDS) * text.confidence();
            case UNCLEAR -> UNCLEAR_WORDS;
            case OUT_OF_SCOPE -> FOREIGN_WORDS;
        };
    }

    private static String whyUndecided(PlaceReading place, TextReading text) {
        if (place.candidates().isEmpty()) {
            return "无法判断由哪个镇街办理，由派单员人工派单";
        }
        if (text.verdict() == TextReading.Verdict.OUT_OF_SCOPE) {
            return "类别需要核实，由派单员人工派单";
        }
        return "对由哪个镇街办理把握不足，由派单员在候选镇街中确定";
    }

    private static Reason responsibility(Office office, Optional<Category> category, Optional<Duty> duty) {
        String words = office.name() + "负责办理并答复";
        if (duty.isPresent() && !duty.get().departments().isEmpty()) {
            words += "；按责任清单“" + category.orElseThrow().name() + "”" + departments(duty.get());
        }
        return new Reason(DecisionStage.RESPONSIBILITY, words);
    }

    private static String departments(Duty duty) {
        List<String> names = duty.departments().stream().map(Department::name).toList();
        if (duty.officeLeads()) {
            return "由镇街先行处理，" + String.join("、", names) + "协同";
        }
        String lead = "由" + names.getFirst() + "牵头";
        return names.size() == 1 ? lead : lead + "，" + names.stream().skip(1).collect(Collectors.joining("、")) + "协同";
    }
}
