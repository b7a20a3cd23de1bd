package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Answer;
import cn.huiyin.complaint.cases.domain.AnswerDraft;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.Inspection;
import cn.huiyin.complaint.cases.domain.Inspections;
import cn.huiyin.complaint.cases.domain.NoiseLimit;
import cn.huiyin.complaint.cases.domain.NoiseReading;
import cn.huiyin.complaint.cases.domain.OnTheSpot;
import cn.huiyin.complaint.cases.domain.Outcome;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OnTheSpotTest {

    private static final LogInspection.Command LOUD =
            new LogInspection.Command("冷却塔在运行。", 56.5, 2, null, 106.58, 29.52, List.of("a-1", "a-2"), null);

    @Test
    void keepsTheLimitBesideTheReadingAsItWasThatDay() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS).then(LOUD);

        assertThat(Inspections.latest(life.build()))
                .map(Inspection::noise)
                .contains(new NoiseReading(56.5, 2, new NoiseLimit(50, true, "GB 22337-2008")));
    }

    @Test
    void namesNoLimitWhereNoStandardHoldsOrNothingWasMeasured() {
        CaseBuilder elsewhere = aCase().inState(CaseState.IN_PROGRESS).then(new LogInspection.Command("吵。", 56.5, 3));
        CaseBuilder unmeasured = aCase().inState(CaseState.IN_PROGRESS).then(new LogInspection.Command("静。", null, 2));

        assertThat(Inspections.latest(elsewhere.build()))
                .map(Inspection::noise)
                .contains(new NoiseReading(56.5, 3, null));
        assertThat(Inspections.latest(unmeasured.build()).orElseThrow().noise()).isNull();
    }

    @Test
    void takesTimePlaceAndReadingsOfTheLatestInspectionIntoTheAnswer() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS)
                .then(new LogInspection.Command("第一次去，已停。", null, null))
                .then(LOUD)
                .then(seen("现场测得超标。", true));

        assertThat(onTheSpot(life)).satisfies(said -> {
            assertThat(said.seen()).isEqualTo("现场测得超标。");
            assertThat(said.inspection()).satisfies(inspection -> {
                assertThat(inspection.findings()).isEqualTo("冷却塔在运行。");
                assertThat(inspection.point().lon()).isEqualTo(106.58);
            });
            assertThat(said.photosForCitizen()).containsExactly("a-1", "a-2");
        });
    }

    @Test
    void showsTheCitizenNoPhotoThatWasNotChosenForHim() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS).then(LOUD).then(seen("现场测得超标。", null));

        assertThat(onTheSpot(life)).extracting(OnTheSpot::photosForCitizen).isEqualTo(List.of());
    }

    @Test
    void saysNothingOfAnInspectionThatTheAnswerDoesNotSpeakOf() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS).then(LOUD).then(Commands.answer());

        assertThat(life.build().answer()).extracting(Answer::onTheSpot).isNull();
    }

    @Test
    void letsTheHeadApproveTheInspectionThatTheOfficerWroteOf() {
        CaseBuilder life = aCase().withAnswerToApprove()
                .then(Commands.approveAnswer(false), LOUD)
                .then(seen("现场测得超标。", true));
        assertThat(AnswerDraft.of(life.build()))
                .map(draft -> draft.onTheSpot(life.build()))
                .map(OnTheSpot::inspection)
                .map(Inspection::findings)
                .contains("冷却塔在运行。");

        life.then(new LogInspection.Command("后来又去，已停。", null, null)).then(Commands.approveAnswer(true));

        assertThat(onTheSpot(life))
                .extracting(OnTheSpot::inspection)
                .extracting(Inspection::findings)
                .isEqualTo("冷却塔在运行。");
    }

    @Test
    void restsOnNoInspectionOfAnotherOffice() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS).then(LOUD);

        life.then(
                Commands.requestReturn(),
                Commands.decideReturn(true),
                Commands.assignByHand(Commands.OTHER_OFFICE),
                Commands.accept());

        assertThat(Inspections.latest(life.build())).isEmpty();
        assertThat(Inspections.of(life.build()).photos()).containsExactly("a-1", "a-2");
    }

    @Test
    void takesNoMorePhotosThanACaseHolds() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS);

        IntStream.range(0, 3).forEach(_ -> life.then(photos(9)));

        assertThat(refusal(life, photos(1))).isEqualTo("photos-full");
        assertThat(refusal(life, photos(0))).isNull();
    }

    @Test
    void refusesHalfAPointAndOneOutsideOfTheDistrict() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS);

        assertThat(refusal(life, new LogInspection.Command("看过。", null, null, null, 106.58, null, List.of(), null)))
                .isEqualTo("half-point");
        assertThat(refusal(life, new LogInspection.Command("看过。", null, null, null, -106.58, 29.52, List.of(), null)))
                .isEqualTo("outside-district");
    }

    private static LogInspection.Command photos(int count) {
        return new LogInspection.Command(
                "看过。",
                null,
                null,
                null,
                null,
                null,
                IntStream.range(0, count).mapToObj(each -> "p-" + each).toList(),
                null);
    }

    private static GiveAnswer.Command seen(String words, @Nullable Boolean photosShown) {
        return new GiveAnswer.Command("已责令整改。", Outcome.SUPPORTED, null, words, photosShown, null, null);
    }

    private static @Nullable OnTheSpot onTheSpot(CaseBuilder life) {
        Answer answer = life.build().answer();
        return answer == null ? null : answer.onTheSpot();
    }

    private static @Nullable String refusal(CaseBuilder life, CaseCommand command) {
        Decision decision = new CaseDecider(new HourlyDueTimes(), new TwoOffices())
                .decide(life.build(), command, asParty(Party.OFFICE), life.now());
        return decision instanceof Decision.Refused refused ? refused.refusal().code() : null;
    }
}
