package cn.huiyin.complaint.cases.domain;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.acts.Acts;
import cn.huiyin.complaint.cases.domain.acts.Rate;
import cn.huiyin.complaint.cases.domain.acts.RecomputeDeadlines;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
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

    /**
     * C citizen, E engine, P operator, T triage desk, O officer, H head of the office, D department, S supervisor, L
     * leader, I restricted desk, A administrator. Written apart from the code.
     */
    private static final String TABLE = """
            act             REGISTERED TRIAGE ASSIGNED IN_PROGRESS ANSWERED CLOSED REJECTED WITHDRAWN
            auto-assign     E          E      -        -           -        -      -        -
            send-to-triage  E          -      -        -           -        -      -        -
            assign          T          T      T        -           -        -      -        -
            restrict        T          T      T        T           -        -      -        -
            lift-restriction -         I      -        -           -        -      -        -
            reclassify      TS         TS     TS       TS          -        -      -        -
            correct-category -         -      TOHS     TOHS        -        -      -        -
            recompute-deadlines A      A      A        A           A        A      -        -
            accept          -          -      OH       -           -        -      -        -
            assign-officer  -          -      OH       OH          -        -      -        -
            contact         -          -      -        OH          -        -      -        -
            inspection      -          -      -        OH          -        -      -        -
            amend           CPT        CPT    CPT      CPT         -        -      -        -
            urge            -          -      CS       CS          -        -      -        -
            join-incident   TOHS       TOHS   TOHS     TOHS        -        -      -        -
            auto-join       -          -      E        E           -        -      -        -
            leave-incident  TOHS       TOHS   TOHS     TOHS        TOHS     TOHS   -        -
            mark-group-complaint -     E      E        E           -        -      -        -
            request-extension -        -      OH       OH          -        -      -        -
            decide-extension -         -      HS       HS          -        -      -        -
            ask             -          -      -        OH          -        -      -        -
            reply           -          CP     CP       CP          -        -      -        -
            withdraw-question -        -      OH       OH          -        -      -        -
            expire-question -          E      E        E           -        -      -        -
            request-return  -          -      OH       OH          -        -      -        -
            decide-return   -          -      T        T           -        -      -        -
            call-in         -          -      -        OH          -        -      -        -
            report-in       -          -      -        D           -        -      -        -
            decline-call    -          -      -        D           -        -      -        -
            give-result     -          -      -        D           -        -      -        -
            withdraw-call   -          -      -        OH          -        -      -        -
            remind-department -        -      -        E           -        -      -        -
            supervise       -          S      S        S           -        -      -        -
            reply-to-supervision -     TOH    TOH      TOH         TOH      TOH    -        -
            approve-answer  -          -      -        H           -        -      -        -
            tick            E          E      E        E           E        E      -        -
            answer          -          -      -        OH          -        -      -        -
            answer-at-once  PTI        PTI    -        -           -        -      -        -
            rate            -          -      -        -           C        -      -        -
            reopen          -          -      -        -           CTS      CTS    -        -
            request-review  -          -      -        -           CP       CP     -        -
            decide-review   -          -      -        -           S        S      -        -
            request-re-review -        -      -        -           -        CP     -        -
            decide-re-review -         -      -        -           -        L      -        -
            give-lead       -          S      S        S           S        S      -        -
            plan-lead       -          L      L        L           L        L      -        -
            report-lead     -          L      L        L           L        L      -        -
            end-lead        -          SL     SL       SL          SL       SL     -        -
            close           -          -      -        -           HS       -      -        -
            flag-sham-closure -        -      -        -           E        E      -        -
            reject          TI         TI     -        -           -        -      -        -
            withdraw        C          C      C        C           -        -      -        -
            """;

    private static final Map<String, Map<CaseState, Set<Party>>> ALLOWED = read();

    @Test
    void namesEveryActAndEveryState() {
        List<String> acts =
                Acts.ALL.stream().map(act -> act.description().code()).toList();

        assertThat(ALLOWED.keySet()).containsExactlyInAnyOrderElementsOf(acts);
        assertThat(ALLOWED.values()).allSatisfy(row -> assertThat(row.keySet()).containsExactly(CaseState.values()));
    }

    @ParameterizedTest(name = "{0} when {1} by {2}")
    @MethodSource("cells")
    void allowsWhatTheTableAllowsAndRefusesEverythingElse(String code, CaseState state, Party party) {
        CaseAct<?> act = Acts.ofCode(code).orElseThrow();
        CaseCommand command = Commands.of(act);
        CaseBuilder builder =
                act.description().from().contains(state) ? aCase().readyFor(command, state) : aCase().inState(state);
        Case before = builder.build();
        // Late enough to close a case; a recomputation makes nothing late, so it comes in time.
        Instant now = command instanceof RecomputeDeadlines.Command
                ? builder.now()
                : builder.now().plus(Rate.WINDOW);

        Decision decision =
                new CaseDecider(new HourlyDueTimes(), new TwoOffices()).decide(before, command, asParty(party), now);

        if (ALLOWED.get(code).get(state).contains(party)) {
            assertThat(decision).isInstanceOfSatisfying(Decision.Accepted.class, accepted -> {
                assertThat(CaseEvolution.evolve(before, accepted.events()).state())
                        .isIn(
                                act.description().staysInItsState()
                                        ? List.of(state)
                                        : act.description().to());
                assertThat(accepted.events()).allSatisfy(event -> {
                    assertThat(event.at()).isEqualTo(now);
                    assertThat(event.by().party()).isEqualTo(party);
                });
            });
        } else {
            assertThat(decision).isInstanceOfSatisfying(Decision.Refused.class, refused -> assertThat(
                            refused.refusal().kind())
                    .isEqualTo(kindOfRefusal(code, party)));
        }
    }

    @Test
    void leadsIntoEveryStateAndOutOfAllButTheTwoLast() {
        Set<CaseState> entered =
                Acts.descriptions().stream().flatMap(row -> row.to().stream()).collect(Collectors.toSet());
        Set<CaseState> left =
                Acts.descriptions().stream().flatMap(row -> row.from().stream()).collect(Collectors.toSet());

        assertThat(entered).containsExactlyInAnyOrder(CaseState.values());
        assertThat(EnumSet.complementOf(EnumSet.copyOf(left)))
                .containsExactlyInAnyOrder(CaseState.REJECTED, CaseState.WITHDRAWN);
    }

    @Test
    void namesEachActCommandAndEventOnce() {
        assertThat(Acts.descriptions()).extracting(ActDescription::code).doesNotHaveDuplicates();
        assertThat(Acts.descriptions()).extracting(ActDescription::term).doesNotHaveDuplicates();
        assertThat(Acts.descriptions()).extracting(ActDescription::command).doesNotHaveDuplicates();
        assertThat(Acts.events()).doesNotHaveDuplicates();
    }

    static Stream<Arguments> cells() {
        return ALLOWED.keySet().stream().flatMap(act -> states().flatMap(
                        state -> Arrays.stream(Party.values()).map(party -> Arguments.of(act, state, party))));
    }

    static Stream<CaseState> states() {
        return Arrays.stream(CaseState.values());
    }

    /** Who may never do it is told so; who may, that it is not the time. */
    private static Refusal.Kind kindOfRefusal(String act, Party party) {
        boolean everAllowed = ALLOWED.get(act).values().stream().anyMatch(parties -> parties.contains(party));
        return everAllowed ? Refusal.Kind.STATE : Refusal.Kind.PARTY;
    }

    private static Map<String, Map<CaseState, Set<Party>>> read() {
        List<String[]> lines = TABLE.lines().map(line -> line.split(" +")).toList();
        String[] header = lines.getFirst();
        HashMap<String, Map<CaseState, Set<Party>>> table = new HashMap<>();
        for (String[] line : lines.subList(1, lines.size())) {
            EnumMap<CaseState, Set<Party>> row = new EnumMap<>(CaseState.class);
            for (int i = 1; i < header.length; i++) {
                row.put(CaseState.valueOf(header[i]), parties(line[i]));
            }
            table.put(line[0], row);
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
            case 'P' -> Party.OPERATOR;
            case 'T' -> Party.TRIAGE;
            case 'O' -> Party.OFFICE;
            case 'H' -> Party.OFFICE_HEAD;
            case 'D' -> Party.DEPARTMENT;
            case 'S' -> Party.SUPERVISOR;
            case 'L' -> Party.LEADER;
            case 'A' -> Party.ADMIN;
            case 'I' -> Party.INTEGRITY;
            default -> throw new IllegalArgumentException("party: " + (char) letter);
        };
    }
}
