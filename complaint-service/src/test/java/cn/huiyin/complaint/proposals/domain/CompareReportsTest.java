package cn.huiyin.complaint.proposals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What two reports have in common, at both sides of each limit. */
class CompareReportsTest {

    private static final Instant DAY = Instant.parse("2026-05-11T14:00:00Z");
    private static final Nuisances NUISANCES = new Nuisances(List.of(
            new Nuisance("construction", List.of("noise.construction"), List.of("打桩", "施工"), 250, 30),
            new Nuisance("fume", List.of("odour.cooking"), List.of("油烟"), 150, 180)));
    private static final CompareReports COMPARING = new CompareReports(new CharacterBigrams(), NUISANCES);

    @Test
    void knowsNobodyAsTheSamePersonOfWhomNothingIsKnown() {
        assertThat(of(report("半夜打桩", null, 0), report("又在打桩", null, 0)).samePerson())
                .isFalse();
        assertThat(of(report("半夜打桩", "hash", 0), report("又在打桩", "hash", 0)).samePerson())
                .isTrue();
    }

    @Test
    void countsTheDaysWhicheverCameFirst() {
        assertThat(of(report("半夜打桩", null, 9), report("又在打桩", null, 2)).days()).isEqualTo(7);
    }

    @Test
    void reachesAsFarAndAsLongAsTheWiderOfBothKinds() {
        Comparison mixed = of(report("半夜打桩", null, 0), report("楼下油烟大", null, 0));

        assertThat(mixed.reach()).isEqualTo(250);
        assertThat(mixed.window()).isEqualTo(180);
    }

    @Test
    void sharesANameThatOnlyOneOfThemCallsAnEstate() {
        assertThat(of(report("云栖花园半夜打桩", null, 0), report("云栖那边在打桩", null, 0)).names())
                .containsExactly("云栖");
        assertThat(of(report("云栖那边在打桩", null, 0), report("云栖花园半夜打桩", null, 0)).names())
                .containsExactly("云栖");
    }

    @Test
    void readsNamesAndRoadsOfTheAddress() {
        Report addressed = COMPARING.read("半夜打桩", "学府大道云栖花园", null, null, DAY);

        assertThat(addressed.names()).contains("云栖");
        assertThat(addressed.roads()).contains("学府");
    }

    @Test
    void speaksOfOtherNamesOnlyWhereBothNameOneAndShareNone() {
        assertThat(of(report("云栖花园半夜打桩", null, 0), report("枫林小区施工很吵", null, 0)).otherNames())
                .isTrue();
        assertThat(of(report("云栖花园半夜打桩", null, 0), report("云栖花园旁打桩", null, 0)).otherNames())
                .isFalse();
        assertThat(of(report("云栖花园半夜打桩", null, 0), report("那边施工很吵", null, 0)).otherNames())
                .isFalse();
    }

    @Test
    void readsNoMoreThanSixtyCharactersAsTheOpening() {
        assertThat(Report.openingOf("吵".repeat(61))).hasSize(60);
        assertThat(Report.openingOf("半夜打桩。别的")).isEqualTo("半夜打桩");
    }

    @Test
    void takesATextForCopiedOnlyWhereOneNameStandsForAnother() {
        String frame = "旁边的工地每天半夜打桩，我们整栋楼都睡不着，请尽快处理";

        assertThat(CopiedText.namesAnother("云栖花园" + frame, "枫林家苑" + frame)).isTrue();
        assertThat(CopiedText.namesAnother("云栖" + frame, "枫" + frame)).isFalse();
        assertThat(CopiedText.namesAnother("云栖" + frame, frame)).isFalse();
        assertThat(CopiedText.namesAnother("云栖花园" + frame, "云上花园" + frame)).isFalse();
        assertThat(CopiedText.namesAnother("云栖花园" + frame, "花园云栖" + frame)).isFalse();
        assertThat(CopiedText.namesAnother("一二三四五六七八九十甲乙" + frame, "丙丁" + frame))
                .isTrue();
        assertThat(CopiedText.namesAnother("一二三四五六七八九十甲乙寅" + frame, "丙丁" + frame))
                .isFalse();
        assertThat(CopiedText.namesAnother("云栖花园打桩", "枫林家苑打桩")).isFalse();
    }

    @Test
    void isNearAndRecentUpToTheLimitOfTheKind() {
        assertThat(apart(250L, 0).isNear()).isTrue();
        assertThat(apart(251L, 0).isNear()).isFalse();
        assertThat(apart(500L, 0).isFar()).isFalse();
        assertThat(apart(501L, 0).isFar()).isTrue();
        assertThat(apart(null, 30).isRecent()).isTrue();
        assertThat(apart(null, 31).isRecent()).isFalse();
    }

    @Test
    void namesTheSameSourceOnlyWithoutAnotherAndWithoutACopy() {
        Comparison same = of(report("云栖花园半夜打桩", null, 0), report("云栖小区施工", null, 0));
        assertThat(same.namesSameSource()).isTrue();
        assertThat(with(same, true, false).namesSameSource()).isFalse();
        assertThat(with(same, false, true).namesSameSource()).isFalse();
        assertThat(of(report("半夜打桩", null, 0), report("施工很吵", null, 0)).namesSameSource())
                .isFalse();
    }

    @Test
    void gainsLessByOnePointWhereTheNuisanceIsAnother() {
        Comparison same = apart(10L, 0);
        Comparison other = of(report("半夜打桩", null, 0), report("楼下油烟大", null, 0), 10L);
        Comparison unknown = of(report("半夜打桩", null, 0), report("楼下油烟大", null, 0), null);

        assertThat(other.nuisance()).isLessThan(same.nuisance());
        assertThat(logOdds(other) - logOdds(unknown)).isLessThan(logOdds(same) - logOdds(apart(null, 0)));
    }

    @Test
    void losesMoreBeyondTheWindowThanByOneDay() {
        assertThat(logOdds(apart(null, 30)) - logOdds(apart(null, 31))).isGreaterThan(0.4);
        assertThat(logOdds(apart(null, 29)) - logOdds(apart(null, 30))).isLessThan(0.1);
    }

    private static double logOdds(Comparison pair) {
        double score = Scoring.shipped().of(pair);
        return Math.log(score / (1 - score));
    }

    private static Comparison with(Comparison one, boolean otherNames, boolean copied) {
        return new Comparison(
                one.wording(),
                one.opening(),
                one.names(),
                one.opener(),
                one.roads(),
                otherNames,
                copied,
                one.samePerson(),
                one.days(),
                one.nuisance(),
                one.metres(),
                one.reach(),
                one.window());
    }

    private static Comparison apart(@Nullable Long metres, int days) {
        return of(report("半夜打桩", null, 0), report("又在施工打桩", null, days), metres);
    }

    private static Comparison of(Report one, Report other) {
        return of(one, other, null);
    }

    private static Comparison of(Report one, Report other, @Nullable Long metres) {
        return COMPARING.of(one, other, metres);
    }

    private static Report report(String text, @Nullable String person, int days) {
        return COMPARING.read(text, null, null, person, DAY.plus(Duration.ofDays(days)));
    }
}
