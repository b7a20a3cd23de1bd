package cn.huiyin.complaint.proposals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What makes two reports more and less probable to be of one source. */
class ScoringTest {

    private static final Instant DAY = Instant.parse("2026-05-11T14:00:00Z");
    private static final Nuisances NUISANCES = new Nuisances(List.of(
            new Nuisance("construction", List.of("noise.construction"), List.of("打桩", "施工"), 250, 30),
            new Nuisance("fume", List.of("odour.cooking"), List.of("油烟"), 150, 180)));
    private static final CompareReports COMPARING = new CompareReports(new CharacterBigrams(), NUISANCES);

    private static final Report FIRST = report("云栖花园旁边半夜打桩，睡不着", null, 0);
    private static final Report SAID_OTHERWISE = report("住在云栖小区，隔壁通宵施工打桩", null, 3);
    private static final Report COPIED = report("枫林花园旁边半夜打桩，睡不着", null, 3);
    private static final Report OTHER_NUISANCE = report("云栖花园楼下饭店油烟大", null, 3);

    @Test
    void isHigherForTheSameSourceThanForAnotherNuisanceThere() {
        assertThat(score(FIRST, SAID_OTHERWISE, 100L)).isGreaterThan(score(FIRST, OTHER_NUISANCE, 100L));
    }

    @Test
    void isNothingForATextThatWasCopiedForAnotherSource() {
        assertThat(COMPARING.of(FIRST, COPIED, null).copied()).isTrue();
        assertThat(score(FIRST, COPIED, null)).isZero();
        assertThat(COMPARING.of(FIRST, FIRST, null).copied()).isFalse();
    }

    @Test
    void fallsWithTheDistanceAndIsNothingBeyondTwiceTheReach() {
        assertThat(score(FIRST, SAID_OTHERWISE, 10L)).isGreaterThan(score(FIRST, SAID_OTHERWISE, 240L));
        assertThat(score(FIRST, SAID_OTHERWISE, 250L)).isGreaterThan(score(FIRST, SAID_OTHERWISE, 251L));
        assertThat(score(FIRST, SAID_OTHERWISE, 500L)).isPositive();
        assertThat(score(FIRST, SAID_OTHERWISE, 501L)).isZero();
    }

    @Test
    void isHigherForTheSamePerson() {
        Report one = report("云栖花园旁边半夜打桩，睡不着", "a-hash", 0);

        assertThat(score(one, report("住在云栖小区，隔壁通宵施工打桩", "a-hash", 3), null))
                .isGreaterThan(score(one, report("住在云栖小区，隔壁通宵施工打桩", "another", 3), null));
    }

    @Test
    void isLowerBeyondTheWindowOfTheKind() {
        Report late = report("住在云栖小区，隔壁通宵施工打桩", null, 31);

        assertThat(COMPARING.of(FIRST, late, null).isRecent()).isFalse();
        assertThat(score(FIRST, late, null)).isLessThan(score(FIRST, report("住在云栖小区，隔壁通宵施工打桩", null, 30), null));
    }

    @Test
    void countsDaysAgainstHowLongSuchASourceLasts() {
        Comparison shortLived = lasting(30);
        Comparison longLived = lasting(365);

        assertThat(shortLived.isRecent()).isTrue();
        assertThat(Scoring.shipped().of(shortLived))
                .isLessThan(Scoring.shipped().of(longLived));
    }

    /** Two reports within 20 days of each other. */
    private static Comparison lasting(int days) {
        Nuisances kinds = new Nuisances(List.of(new Nuisance("any", List.of(), List.of("打桩"), 250, days)));
        CompareReports comparing = new CompareReports(new CharacterBigrams(), kinds);
        return comparing.of(
                comparing.read("云栖花园旁边半夜打桩，睡不着", null, null, null, DAY),
                comparing.read("住在云栖小区，隔壁通宵施工打桩", null, null, null, DAY.plus(Duration.ofDays(20))),
                null);
    }

    @Test
    void takesTheKindFromTheCategoryBeforeTheWords() {
        assertThat(mainOf("油烟", "noise.construction.night").code()).isEqualTo("construction");
        assertThat(mainOf("油烟", null).code()).isEqualTo("fume");
        assertThat(mainOf("别的", null)).isEqualTo(Nuisance.UNKNOWN);
    }

    private static Nuisance mainOf(String text, @Nullable String category) {
        return NUISANCES.mainOf(NUISANCES.in(text, category), category);
    }

    private static Report report(String text, @Nullable String person, int days) {
        return COMPARING.read(text, null, null, person, DAY.plus(Duration.ofDays(days)));
    }

    private static double score(Report one, Report other, @Nullable Long metres) {
        return Scoring.shipped().of(COMPARING.of(one, other, metres));
    }
}
