package cn.huiyin.complaint.officerproposals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is proposed before whom. */
class OfficerRankingTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    @Test
    void proposesWhoKnowsSuchCasesBeforeWhoDoesNotWhereBothHaveAsMuch() {
        assertThat(order(officer("new", null, 0, 0, 4), officer("old", null, 0, 9, 4)))
                .containsExactly("old", "new");
    }

    @Test
    void proposesWhoHasLittleToDoBeforeWhoHasMuchWhereBothKnowAsMuch() {
        assertThat(order(officer("busy", null, 0, 3, 9), officer("free", null, 0, 3, 2)))
                .containsExactly("free", "busy");
    }

    @Test
    void proposesNobodyForExperienceAloneWhoHasFarMoreToDo() {
        assertThat(order(officer("expert", null, 0, 10, 30), officer("learner", null, 0, 4, 2)))
                .containsExactly("learner", "expert");
    }

    @Test
    void proposesWhoHasCasesOfTheIncidentBeforeAllWhoAreThere() {
        assertThat(order(officer("best", null, 0, 50, 0), officer("same", null, 1, 0, 40)))
                .containsExactly("same", "best");
    }

    @Test
    void proposesWhoIsAwayLastWhateverSpeaksForThem() {
        assertThat(order(officer("away", NOW, 3, 50, 0), officer("there", null, 0, 0, 40)))
                .containsExactly("there", "away");
    }

    @Test
    void weighsWhatIsLateOrDueSoonThreefold() {
        Duration day = Duration.ofDays(1);

        assertThat(TimeLeft.weight(NOW.minus(day), NOW)).isEqualTo(3);
        assertThat(TimeLeft.weight(NOW.plus(day), NOW)).isEqualTo(3);
        assertThat(TimeLeft.weight(NOW.plus(day).plusMillis(1), NOW)).isEqualTo(2);
        assertThat(TimeLeft.weight(NOW.plus(day.multipliedBy(3)), NOW)).isEqualTo(2);
        assertThat(TimeLeft.weight(NOW.plus(day.multipliedBy(3)).plusMillis(1), NOW))
                .isEqualTo(1);
    }

    @Property(tries = 300)
    void isTheSameInWhateverOrderTheyAreNamed(@ForAll("offices") List<OfficerFacts> officers, @ForAll Random random) {
        ArrayList<OfficerFacts> shuffled = new ArrayList<>(officers);
        Collections.shuffle(shuffled, random);

        assertThat(OfficerRanking.of(shuffled)).isEqualTo(OfficerRanking.of(officers));
    }

    @Property(tries = 300)
    void leavesNobodyOutAndPutsNobodyWhoIsAwayBeforeWhoIsThere(@ForAll("offices") List<OfficerFacts> officers) {
        List<OfficerFacts> ranked = OfficerRanking.of(officers);

        assertThat(ranked).containsExactlyInAnyOrderElementsOf(officers);
        assertThat(ranked.stream().dropWhile(OfficerFacts::isThere)).noneMatch(OfficerFacts::isThere);
    }

    @Property(tries = 300)
    void neverPutsSomebodyFurtherBackForKnowingMore(@ForAll("offices") List<OfficerFacts> officers) {
        OfficerFacts one = officers.getFirst();
        List<OfficerFacts> after = with(
                officers,
                new OfficerFacts(one.id(), one.name(), one.awaySince(), 0, one.ended() + 5, 0, 0, one.weight()));
        List<OfficerFacts> before = with(
                officers, new OfficerFacts(one.id(), one.name(), one.awaySince(), 0, one.ended(), 0, 0, one.weight()));

        assertThat(place(after, one.id())).isLessThanOrEqualTo(place(before, one.id()));
    }

    @Property(tries = 300)
    void neverPutsSomebodyFurtherAheadForHavingMoreToDo(@ForAll("offices") List<OfficerFacts> officers) {
        OfficerFacts one = officers.getFirst();
        List<OfficerFacts> after = with(
                officers,
                new OfficerFacts(
                        one.id(),
                        one.name(),
                        one.awaySince(),
                        one.sameIncident(),
                        one.ended(),
                        0,
                        0,
                        one.weight() + 5));

        assertThat(place(after, one.id())).isGreaterThanOrEqualTo(place(officers, one.id()));
    }

    @Provide
    Arbitrary<List<OfficerFacts>> offices() {
        Arbitrary<OfficerFacts> officer = Combinators.combine(
                        Arbitraries.of(true, false, false),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 40))
                .as((away, incident, ended, weight) -> officer("", away ? NOW : null, incident, ended, weight));
        return officer.list().ofMinSize(1).ofMaxSize(8).map(OfficerRankingTest::numbered);
    }

    private static List<OfficerFacts> numbered(List<OfficerFacts> officers) {
        ArrayList<OfficerFacts> named = new ArrayList<>();
        for (OfficerFacts one : officers) {
            named.add(officer("o" + named.size(), one.awaySince(), one.sameIncident(), one.ended(), one.weight()));
        }
        return named;
    }

    private static List<OfficerFacts> with(List<OfficerFacts> officers, OfficerFacts first) {
        ArrayList<OfficerFacts> changed = new ArrayList<>(officers);
        changed.set(0, first);
        return changed;
    }

    private static int place(List<OfficerFacts> officers, String id) {
        return OfficerRanking.of(officers).stream()
                .map(OfficerFacts::id)
                .toList()
                .indexOf(id);
    }

    private static List<String> order(OfficerFacts... officers) {
        return OfficerRanking.of(List.of(officers)).stream()
                .map(OfficerFacts::id)
                .toList();
    }

    private static OfficerFacts officer(String id, @Nullable Instant away, int sameIncident, int ended, int weight) {
        return new OfficerFacts(id, id, away, sameIncident, ended, 0, 0, weight);
    }
}
