package cn.huiyin.dispatch.engine;

import cn.huiyin.contracts.ReasonCode;
import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.Department;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.Duty;
import cn.huiyin.dispatch.district.Lexicon;
import cn.huiyin.dispatch.district.Office;
import cn.huiyin.dispatch.engine.DispatchDecision.Decided;
import cn.huiyin.dispatch.engine.DispatchDecision.Undecided;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides a complaint: words, place, responsibility, deadline. Decides alone where the certainty of the place reaches
 * the threshold of the pack, whatever the matter is, unless it is not ours; else leaves the case to the triage desk
 * with what it found.
 */
public final class Dispatcher {

    private final TextStage textStage;

    public Dispatcher(TextStage textStage) {
        this.textStage = textStage;
    }

    /** Never throws on any complaint, and never answers without reasons. */
    public DispatchDecision decide(Complaint complaint, District district) {
        TextReading text = textStage.read(complaint, district).with(said(complaint, district));
        PlaceReading place = PlaceStage.locate(complaint, district);
        Optional<Office> known = PlaceRuling.sureOffice(place, district);
        Optional<Office> office = known.filter(_ -> text.verdict() != TextReading.Verdict.OUT_OF_SCOPE);
        TableStage.Verdict tables = TableStage.rule(
                complaint.text(), text.category(), office.map(Office::code), complaint.registeredAt(), district);
        return office.<DispatchDecision>map(found -> decided(text, place, found, tables))
                .orElseGet(() -> undecided(text, place, tables, known.isPresent()));
    }

    private static List<Reason> said(Complaint complaint, District district) {
        Lexicon lexicon = district.rules().lexicon();
        return Stream.of(
                        SignReader.reasons(Sentences.of(complaint.text(), lexicon), lexicon),
                        SourceReader.reasons(complaint))
                .flatMap(List::stream)
                .toList();
    }

    private static Undecided undecided(
            TextReading text, PlaceReading place, TableStage.Verdict tables, boolean officeIsKnown) {
        Reason why = Reason.of(whyUndecided(place, officeIsKnown));
        return new Undecided(
                text.category(),
                tables.deadline().deadlineClass(),
                place.candidates(),
                reasons(
                        text.reasons(),
                        place.reasons(),
                        List.of(why),
                        tables.deadline().reasons(),
                        List.of(tables.reason())));
    }

    private static Decided decided(TextReading text, PlaceReading place, Office office, TableStage.Verdict tables) {
        Optional<Duty> duty = tables.ruling().duty();
        return new Decided(
                text.category(),
                office,
                duty.map(Duty::departments).orElse(List.of()),
                tables.deadline().deadlineClass(),
                place.certainty(),
                reasons(
                        text.reasons(),
                        place.reasons(),
                        List.of(responsibility(office, text.category(), duty)),
                        tables.deadline().reasons(),
                        List.of(tables.reason())));
    }

    @SafeVarargs
    private static List<Reason> reasons(List<Reason>... stages) {
        return Stream.of(stages).flatMap(List::stream).toList();
    }

    private static ReasonCode whyUndecided(PlaceReading place, boolean officeIsKnown) {
        if (place.candidates().isEmpty()) {
            return ReasonCode.PLACE_UNDECIDED_NONE;
        }
        return officeIsKnown ? ReasonCode.PLACE_UNDECIDED_CATEGORY : ReasonCode.PLACE_UNDECIDED_SEVERAL;
    }

    private static Reason responsibility(Office office, Optional<Category> category, Optional<Duty> duty) {
        List<String> departments = duty.map(Duty::departments).orElse(List.of()).stream()
                .map(Department::code)
                .toList();
        if (departments.isEmpty()) {
            return Reason.of(ReasonCode.RESPONSIBILITY_OFFICE_ALONE)
                    .with("office", office.code().value());
        }
        return shared(duty.orElseThrow().officeLeads(), departments)
                .with("office", office.code().value())
                .with("category", category.orElseThrow().code().value());
    }

    private static Reason shared(boolean officeLeads, List<String> departments) {
        if (officeLeads) {
            return Reason.of(ReasonCode.RESPONSIBILITY_OFFICE_LEADS).with("departments", departments);
        }
        Reason led = departments.size() == 1
                ? Reason.of(ReasonCode.RESPONSIBILITY_DEPARTMENT_LEADS)
                : Reason.of(ReasonCode.RESPONSIBILITY_DEPARTMENT_LEADS_OTHERS)
                        .with("departments", departments.subList(1, departments.size()));
        return led.with("lead", departments.getFirst());
    }
}
