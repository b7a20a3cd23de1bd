package cn.huiyin.complaint.cases.domain;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what in which state: every cell of the table, allowed and refused, by every party. */
class LifecycleTest {

    /** C citizen, E engine, T triage desk, O officer, H head of the office, S supervisor. Written apart from the code. */
    private static final String TABLE = """
            act             REGISTERED TRIAGE ASSIGNED IN_PROGRESS ANSWERED CLOSED REJECTED WITHDRAWN
            ASSIGN          E          E      -        -           -        -      -        -
            SEND_TO_TRIAGE  E          -      -        -           -        -      -        -
            ASSIGN_BY_HAND  T          T      T        -           -        -      -        -
            ACCEPT          -          -      OH       -           -        -      -        -
            LOG_CONTACT     -          -      -        OH          -        -      -        -
            LOG_INSPECTION  -          -      -        OH          -        -      -        -
            ANSWER          -          -      -        OH          -        -      -        -
            RATE            -          -      -        -           C        -      -        -
            REOPEN          -          -      -        -           CTS      CTS    -        -
            CLOSE           -          -      -        -           HS       -      -        -
            REJECT          T          T      -        -           -        -      -        -
            WITHDRAW        C          C      C        C           -        -      -        -
            """;

    private static final Map<Act, Map<CaseState, Set<Party>>> ALLOWED = read();

    @Test
    void namesEveryActAndEveryState() {
        var acts = EnumSet.allOf(Act.class);
        acts.remove(Act.REGISTER);

        assertThat(ALLOWED.keySet()).isEqualTo(acts);
        assertThat(ALLOWED.values()).allSatisfy(row -> assertThat(row.keySet()).containsExactly(CaseState.values()));
    }

    @ParameterizedTest(name = "{0} when {1} by {2}")
    @MethodSource("cells")
    void allowsWhatTheTableAllowsAndRefusesEverythingElse(Act act, CaseState state, Party party) {
        var builder = aCase().inState(state);
        var before = builder.build();
        var now = builder.now().plus(CaseRules.RATING_WINDOW);

        var decision = new CaseDecider(new HourlyDueTimes()).decide(before, Commands.of(act), asParty(party), now);

        if (ALLOWED.get(act).get(state).contains(party)) {
            assertThat(decision).isInstanceOfSatisfying(Decision.Accepted.class, accepted -> {
                assertThat(CaseEvolution.evolve(before, accepted.events()).state())
                        .isIn(Lifecycle.of(act).to());
                assertThat(accepted.events()).allSatisfy(event -> {
                    assertThat(event.at()).isEqualTo(now);
                    assertThat(event.by().party()).isEqualTo(party);
                });
            });
        } else {
            assertThat(decision).isInstanceOfSatisfying(Decision.Refused.class, refused -> assertThat(
                            refused.refusal().kind())
                    .isEqualTo(kindOfRefusal(act, party)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void registersNoCaseTwice(CaseState state) {
        var current = aCase().inState(state).build();

        assertThat(CaseRules.refusal(current, Act.REGISTER, EnumSet.allOf(Party.class), CaseBuilder.REGISTERED_AT))
                .get()
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.STATE);
    }

    @Test
    void leadsIntoEveryStateAndOutOfAllButTheTwoLast() {
        var entered =
                Lifecycle.TRANSITIONS.stream().flatMap(row -> row.to().stream()).collect(Collectors.toSet());
        var left = Lifecycle.TRANSITIONS.stream()
                .flatMap(row -> row.from().stream())
                .collect(Collectors.toSet());

        assertThat(entered).containsExactlyInAnyOrder(CaseState.values());
        assertThat(EnumSet.complementOf(EnumSet.copyOf(left)))
                .containsExactlyInAnyOrder(CaseState.REJECTED, CaseState.WITHDRAWN);
    }

    @Test
    void keepsTheRowsInTheOrderOfTheActs() {
        assertThat(Lifecycle.TRANSITIONS).extracting(Transition::act).containsExactly(Act.values());
    }

    @Test
    void recordsTheLowestOfThePartiesThatMayAct() {
        var headAndOfficer = new Who(Set.of(Party.OFFICE_HEAD, Party.OFFICE), "subject", "name");

        assertThat(headAndOfficer.actingIn(Act.ACCEPT).party()).isEqualTo(Party.OFFICE);
        assertThat(headAndOfficer.actingIn(Act.CLOSE).party()).isEqualTo(Party.OFFICE_HEAD);
    }

    static Stream<Arguments> cells() {
        return ALLOWED.keySet().stream().flatMap(act -> states().flatMap(
                        state -> Arrays.stream(Party.values()).map(party -> Arguments.of(act, state, party))));
    }

    static Stream<CaseState> states() {
        return Arrays.stream(CaseState.values());
    }

    /** Who may never do it is told so; who may, that it is not the time. */
    private static Refusal.Kind kindOfRefusal(Act act, Party party) {
        var everAllowed = ALLOWED.get(act).values().stream().anyMatch(parties -> parties.contains(party));
        return everAllowed ? Refusal.Kind.STATE : Refusal.Kind.PARTY;
    }

    private static Map<Act, Map<CaseState, Set<Party>>> read() {
        var lines = TABLE.lines().map(line -> line.split(" +")).toList();
        var header = lines.getFirst();
        var table = new EnumMap<Act, Map<CaseState, Set<Party>>>(Act.class);
        for (var line : lines.subList(1, lines.size())) {
            var row = new EnumMap<CaseState, Set<Party>>(CaseState.class);
            for (var i = 1; i < header.length; i++) {
                row.put(CaseState.valueOf(header[i]), parties(line[i]));
            }
            table.put(Act.valueOf(line[0]), row);
        }
        return table;
    }

    private static Set<Party> parties(String cell) {
        return cell.chars()
                .filter(letter -> letter != '-')
                .mapToObj(LifecycleTest::party)
                .collect(Collectors.toSet());
    }

    private static Party party(int letter) {
        return switch (letter) {
            case 'C' -> Party.CITIZEN;
            case 'E' -> Party.ENGINE;
            case 'T' -> Party.TRIAGE;
            case 'O' -> Party.OFFICE;
            case 'H' -> Party.OFFICE_HEAD;
            case 'S' -> Party.SUPERVISOR;
            default -> throw new IllegalArgumentException("party: " + (char) letter);
        };
    }
}
