package cn.huiyin.complaint.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CountingRulesTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final Instant REGISTERED = noon(MONDAY);
    private static final Instant DUE = noon(TUESDAY);
    private static final Instant MOMENT_AFTER = DUE.plusMillis(1);
    private static final Ratio GOOD = new Ratio(1, 1);
    private static final Ratio BAD = new Ratio(0, 1);

    private final CountingRules rules = new CountingRules(SHANGHAI);

    @Test
    void countsARegistrationOnItsDayInTheDistrictsTime() {
        CountedCase beforeMidnight = registeredAt(Instant.parse("2026-11-23T15:59:59.999Z"));
        CountedCase atMidnight = registeredAt(Instant.parse("2026-11-23T16:00:00Z"));

        assertThat(rules.on(MONDAY, beforeMidnight).registered()).isOne();
        assertThat(rules.on(TUESDAY, beforeMidnight).registered()).isZero();
        assertThat(rules.on(MONDAY, atMidnight).registered()).isZero();
        assertThat(rules.on(TUESDAY, atMidnight).registered()).isOne();
    }

    @Test
    void countsAnAssignmentAtItsDueTimeAsGoodAndAMomentLaterAsBad() {
        assertThat(assignment(new CountedDeadline(DUE, DUE, null))).isEqualTo(GOOD);
        assertThat(assignment(new CountedDeadline(DUE, MOMENT_AFTER, null))).isEqualTo(BAD);
    }

    @Test
    void countsACaseThatWaitsForItsAssignmentApartUpToTheDueTimeAndAsBadAMomentLater() {
        CountedCase waiting = new CountedCase(
                REGISTERED, null, false, new CountedDeadline(DUE, null, null), List.of(), null, false, null, null);

        assertThat(rules.on(MONDAY, waiting))
                .isEqualTo(new Tally(1, Ratio.NONE, 1, Ratio.NONE, Ratio.NONE, Map.of(), Ratio.NONE));
        assertThat(rules.overdueOn(MONDAY, waiting, DUE)).isEqualTo(Tally.ZERO);
        assertThat(rules.on(MONDAY, waiting).plus(rules.overdueOn(MONDAY, waiting, MOMENT_AFTER)))
                .isEqualTo(new Tally(1, BAD, 0, Ratio.NONE, Ratio.NONE, Map.of(), Ratio.NONE));
    }

    @Test
    void countsAnUnassignedWithdrawalOnNeitherSideUpToTheDueTimeAndAsBadAfterIt() {
        assertThat(assignment(new CountedDeadline(DUE, null, DUE))).isEqualTo(Ratio.NONE);
        assertThat(assignment(new CountedDeadline(DUE, null, MOMENT_AFTER))).isEqualTo(BAD);
    }

    @Test
    void countsARejectedCaseAsRegisteredAndNothingElse() {
        CountedCase rejected = new CountedCase(
                REGISTERED,
                null,
                true,
                new CountedDeadline(DUE, null, MOMENT_AFTER),
                List.of(),
                null,
                false,
                null,
                null);

        assertThat(rules.on(MONDAY, rejected))
                .isEqualTo(new Tally(1, Ratio.NONE, 0, Ratio.NONE, Ratio.NONE, Map.of(), Ratio.NONE));
    }

    @Test
    void countsAnAssignmentWithoutADueTimeAsNotShownToBeInTime() {
        assertThat(assignment(new CountedDeadline(null, DUE, null))).isEqualTo(BAD);
        assertThat(assignment(new CountedDeadline(null, null, DUE))).isEqualTo(Ratio.NONE);
    }

    @Test
    void countsATimelyAnswerOnTheDayItWasGiven() {
        CountedCase early = answered(new CountedDeadline(DUE, REGISTERED, null));

        assertThat(rules.on(MONDAY, early).onTimeAnswer()).isEqualTo(GOOD);
        assertThat(rules.on(TUESDAY, early).onTimeAnswer()).isEqualTo(Ratio.NONE);
    }

    @Test
    void countsAnAnswerAtItsDueTimeAsGoodAndALaterOneAsBadOnTheDayItWasDue() {
        assertThat(rules.on(TUESDAY, answered(new CountedDeadline(DUE, DUE, null)))
                        .onTimeAnswer())
                .isEqualTo(GOOD);
        CountedCase late = answered(new CountedDeadline(DUE, noon(WEDNESDAY), null));
        assertThat(rules.on(TUESDAY, late).onTimeAnswer()).isEqualTo(BAD);
        assertThat(rules.on(WEDNESDAY, late).onTimeAnswer()).isEqualTo(Ratio.NONE);
    }

    @Test
    void countsAnOwedAnswerAsLateFromTheMomentAfterItsDueTimeAndOnlyWhileItIsOwed() {
        CountedCase owed = answered(new CountedDeadline(DUE, null, null));

        assertThat(rules.on(TUESDAY, owed).onTimeAnswer()).isEqualTo(Ratio.NONE);
        assertThat(rules.overdueOn(TUESDAY, owed, DUE)).isEqualTo(Tally.ZERO);
        assertThat(rules.overdueOn(TUESDAY, owed, MOMENT_AFTER).onTimeAnswer()).isEqualTo(BAD);
        assertThat(rules.overdueOn(WEDNESDAY, owed, MOMENT_AFTER)).isEqualTo(Tally.ZERO);
        assertThat(rules.overdueOn(TUESDAY, answered(new CountedDeadline(DUE, MOMENT_AFTER, null)), noon(WEDNESDAY)))
                .isEqualTo(Tally.ZERO);
        assertThat(rules.overdueOn(TUESDAY, answered(new CountedDeadline(DUE, null, MOMENT_AFTER)), noon(WEDNESDAY)))
                .isEqualTo(Tally.ZERO);
    }

    @Test
    void countsAWithdrawalOnNeitherSideUpToTheDueTimeOfTheAnswerAndAsLateAfterIt() {
        assertThat(rules.on(TUESDAY, answered(new CountedDeadline(DUE, null, DUE)))
                        .onTimeAnswer())
                .isEqualTo(Ratio.NONE);
        assertThat(rules.on(TUESDAY, answered(new CountedDeadline(DUE, null, MOMENT_AFTER)))
                        .onTimeAnswer())
                .isEqualTo(BAD);
    }

    @Test
    void countsNoAnswerWithoutADueTime() {
        assertThat(rules.on(TUESDAY, answered(new CountedDeadline(null, DUE, null)))
                        .onTimeAnswer())
                .isEqualTo(Ratio.NONE);
    }

    @Test
    void countsTheAnswerAfterAReopeningAsAnother() {
        CountedCase reopened =
                answered(new CountedDeadline(DUE, DUE, null), new CountedDeadline(DUE, MOMENT_AFTER, null));

        assertThat(rules.on(TUESDAY, reopened).onTimeAnswer()).isEqualTo(new Ratio(1, 2));
    }

    @Test
    void countsARatingOnItsDayAndACaseThatNobodyRatedNowhere() {
        assertThat(rules.on(WEDNESDAY, rated(true)).satisfaction()).isEqualTo(GOOD);
        assertThat(rules.on(WEDNESDAY, rated(false)).satisfaction()).isEqualTo(BAD);
        assertThat(rules.on(TUESDAY, rated(true)).satisfaction()).isEqualTo(Ratio.NONE);
        assertThat(rules.on(WEDNESDAY, answered()).satisfaction()).isEqualTo(Ratio.NONE);
    }

    @Test
    void countsNothingOfACaseThatTheStaffOfItsOfficeFiled() {
        CountedCase own = new CountedCase(
                REGISTERED,
                "500108006",
                false,
                new CountedDeadline(DUE, DUE, null),
                List.of(new CountedDeadline(DUE, null, null)),
                new CountedCase.Judgement(true, REGISTERED),
                true,
                null,
                new CountedCase.Closure(true, REGISTERED));

        assertThat(rules.on(MONDAY, own)).isEqualTo(Tally.ZERO);
        assertThat(rules.overdueOn(MONDAY, own, MOMENT_AFTER)).isEqualTo(Tally.ZERO);
    }

    @Test
    void givesNoRateWhereNothingBelongsToIt() {
        assertThat(Ratio.NONE.rate()).isEmpty();
        assertThat(new Ratio(49, 50).rate()).hasValue(0.98);
    }

    @Test
    void reportsNoAverageOfPercentagesAsAnOnTimeRate() {
        Tally oneOfOne = Tally.ofAnswer(Ratio.one(true));
        Tally oneOfThree = Tally.ofAnswer(new Ratio(1, 3));

        assertThat(oneOfOne.plus(oneOfThree).onTimeAnswer().rate()).hasValue(0.5);
    }

    @Test
    void countsAReportInOnTheDayItCameAndAMissedOneOnTheDayItWasDue() {
        Ratio inTime = reportIns(WEDNESDAY, new CountedDeadline(noon(WEDNESDAY), noon(WEDNESDAY), null));
        Ratio aMomentLate = reportIns(
                WEDNESDAY, new CountedDeadline(noon(WEDNESDAY), noon(WEDNESDAY).plusMillis(1), null));

        assertThat(inTime).isEqualTo(new Ratio(1, 1));
        assertThat(aMomentLate).isEqualTo(new Ratio(0, 1));
    }

    @Test
    void countsNoCallWhoseTimeStillRunsOrThatEndedBeforeItWasDue() {
        assertThat(reportIns(WEDNESDAY, new CountedDeadline(noon(WEDNESDAY), null, null)))
                .isEqualTo(Ratio.NONE);
        assertThat(reportIns(WEDNESDAY, new CountedDeadline(noon(WEDNESDAY), null, noon(WEDNESDAY))))
                .isEqualTo(Ratio.NONE);
        assertThat(reportIns(
                        WEDNESDAY,
                        new CountedDeadline(
                                noon(WEDNESDAY), null, noon(WEDNESDAY).plusMillis(1))))
                .isEqualTo(new Ratio(0, 1));
    }

    @Test
    void tellsDepartmentsApartAndLosesNoneOfTheirCalls() {
        CountedCall ecologyInTime = new CountedCall("EEB", noon(WEDNESDAY), noon(WEDNESDAY), null);
        CountedCall ecologyLate =
                new CountedCall("EEB", noon(WEDNESDAY), noon(WEDNESDAY).plusMillis(1), null);
        CountedCall urbanLate =
                new CountedCall("UMB", noon(WEDNESDAY), null, noon(WEDNESDAY).plusMillis(1));
        CountedCall urbanWithdrawn = new CountedCall("UMB", noon(WEDNESDAY), null, noon(WEDNESDAY));

        Tally sum = rules.on(WEDNESDAY, calling(ecologyInTime, urbanLate, urbanWithdrawn))
                .plus(rules.on(WEDNESDAY, calling(ecologyLate)));

        assertThat(sum.reportIns()).isEqualTo(Map.of("EEB", new Ratio(1, 2), "UMB", new Ratio(0, 1)));
        assertThat(sum.reportIn()).isEqualTo(new Ratio(1, 3));
        assertThat(sum.countOf("EEB", Contribution.Side.MISSED)).isEqualTo(1);
        assertThat(sum.countOf("SAMR", Contribution.Side.MISSED)).isZero();
    }

    private static CountedCase calling(CountedCall... calls) {
        return new CountedCase(
                REGISTERED,
                "500108006",
                false,
                new CountedDeadline(DUE, DUE, null),
                List.of(),
                null,
                false,
                List.of(calls),
                null);
    }

    private Ratio reportIns(LocalDate day, CountedDeadline call) {
        CountedCall ecology = new CountedCall("EEB", call.dueAt(), call.metAt(), call.stoppedAt());
        return rules.on(day, calling(ecology)).reportIn();
    }

    private Ratio assignment(CountedDeadline assignment) {
        return rules.on(
                        MONDAY,
                        new CountedCase(REGISTERED, null, false, assignment, List.of(), null, false, null, null))
                .assignment();
    }

    @Test
    void countsAnAnswerThatDidNotHoldOnTheDayOfTheAnswer() {
        assertThat(rules.on(WEDNESDAY, ended(true)).shamClosure()).isEqualTo(GOOD);
        assertThat(rules.on(WEDNESDAY, ended(false)).shamClosure()).isEqualTo(BAD);
        assertThat(rules.on(MONDAY, ended(true)).shamClosure()).isEqualTo(Ratio.NONE);
        assertThat(rules.on(WEDNESDAY, registeredAt(REGISTERED)).shamClosure()).isEqualTo(Ratio.NONE);
    }

    private static CountedCase ended(boolean sham) {
        return new CountedCase(
                REGISTERED,
                "500108006",
                false,
                new CountedDeadline(DUE, DUE, null),
                List.of(),
                null,
                false,
                null,
                new CountedCase.Closure(sham, noon(WEDNESDAY)));
    }

    private static CountedCase registeredAt(Instant at) {
        return counted(at, null);
    }

    private static CountedCase rated(boolean satisfied) {
        return counted(REGISTERED, new CountedCase.Judgement(satisfied, noon(WEDNESDAY)));
    }

    private static CountedCase answered(CountedDeadline... answers) {
        return new CountedCase(
                REGISTERED,
                "500108006",
                false,
                new CountedDeadline(DUE, DUE, null),
                List.of(answers),
                null,
                false,
                null,
                null);
    }

    private static CountedCase counted(Instant at, CountedCase.@Nullable Judgement judgement) {
        return new CountedCase(
                at, "500108006", false, new CountedDeadline(DUE, DUE, null), List.of(), judgement, false, null, null);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(SHANGHAI).toInstant();
    }
}
