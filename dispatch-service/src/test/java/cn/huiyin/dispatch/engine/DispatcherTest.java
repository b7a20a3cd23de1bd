package cn.huiyin.dispatch.engine;

import static cn.huiyin.dispatch.engine.Complaints.aComplaint;
import static cn.huiyin.dispatch.engine.Districts.aDistrict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import cn.huiyin.contracts.ReasonCode;
import cn.huiyin.dispatch.district.Department;
import cn.huiyin.dispatch.engine.DispatchDecision.Decided;
import cn.huiyin.dispatch.engine.DispatchDecision.Undecided;
import java.util.List;
import org.junit.jupiter.api.Test;

class DispatcherTest {

    private final Dispatcher dispatcher = new Dispatcher(new KeywordStage());

    @Test
    void decidesWhenWordsAndPlaceAreClear() {
        DispatchDecision decision = decide(aComplaint().at(106.505, 29.505));

        assertThat(decision).asInstanceOf(type(Decided.class)).satisfies(decided -> {
            assertThat(decided.office()).isEqualTo(Districts.NANPING_STREET);
            assertThat(decided.category()).contains(Districts.NIGHT_WORK);
            assertThat(decided.departments()).extracting(Department::code).containsExactly("EEB", "PSB");
            assertThat(decided.deadlineClass()).isEqualTo(DeadlineClass.URGENT);
            assertThat(decided.confidence()).isBetween(0.55, 0.95);
        });
    }

    @Test
    void givesAReasonForEveryStage() {
        DispatchDecision decision = decide(aComplaint().at(106.505, 29.505));

        assertThat(decision.reasons())
                .extracting(reason -> reason.code().stage())
                .containsExactly("text", "place", "responsibility", "deadline", "rules");
    }

    @Test
    void letsTheOfficeOwnTheCaseWhoeverLeads() {
        DispatchDecision decision = decide(aComplaint().saying("麻将馆噪音").addressed("迎龙镇"));

        assertThat(decision.reasons())
                .filteredOn(reason -> reason.code() == ReasonCode.RESPONSIBILITY_OFFICE_LEADS)
                .singleElement()
                .satisfies(reason -> assertThat(reason.args())
                        .containsEntry(
                                "office", List.of(Districts.YINGLONG.code().value()))
                        .containsKeys("category", "departments"));
    }

    @Test
    void decidesByPlaceAloneWhenTheWordsAreUnclear() {
        DispatchDecision decision = decide(aComplaint().saying("请来看看").at(106.505, 29.505));

        assertThat(decision).asInstanceOf(type(Decided.class)).satisfies(decided -> {
            assertThat(decided.category()).isEmpty();
            assertThat(decided.departments()).isEmpty();
            assertThat(decided.confidence()).isEqualTo(0.95, within(1e-9));
        });
    }

    @Test
    void leavesAForeignMatterToTheDeskWithTheOfficeAsCandidate() {
        DispatchDecision decision = decide(aComplaint().saying("拖欠工资和公积金").at(106.505, 29.505));

        assertThat(decision).asInstanceOf(type(Undecided.class)).satisfies(undecided -> assertThat(
                        undecided.candidates())
                .extracting(Candidate::office)
                .containsExactly(Districts.NANPING_STREET));
    }

    @Test
    void leavesAnAmbiguousPlaceToTheDeskWithBothCandidatesAndTheirReasons() {
        DispatchDecision decision = decide(aComplaint().addressed("大坪村"));

        assertThat(decision).asInstanceOf(type(Undecided.class)).satisfies(undecided -> {
            assertThat(undecided.candidates()).hasSize(2).allSatisfy(candidate -> assertThat(candidate.reasons())
                    .isNotEmpty());
            assertThat(undecided.category()).contains(Districts.NIGHT_WORK);
        });
    }

    @Test
    void leavesAComplaintWithoutAnyPlaceToTheDeskAndSaysSo() {
        DispatchDecision decision = decide(aComplaint());

        assertThat(decision)
                .asInstanceOf(type(Undecided.class))
                .satisfies(undecided -> assertThat(undecided.candidates()).isEmpty());
        assertThat(decision.reasons()).contains(Reason.of(ReasonCode.PLACE_UNDECIDED_NONE));
    }

    @Test
    void readsAPairOfSwappedNumbersAsNoPlace() {
        DispatchDecision decision = decide(aComplaint().at(29.505, 106.505));

        assertThat(decision).isInstanceOf(Undecided.class);
    }

    private DispatchDecision decide(Complaints complaint) {
        return dispatcher.decide(complaint.build(), aDistrict());
    }
}
