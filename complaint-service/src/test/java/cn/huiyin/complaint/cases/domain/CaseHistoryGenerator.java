package cn.huiyin.complaint.cases.domain;

import cn.huiyin.complaint.cases.domain.CaseHistory.Attempt;
import cn.huiyin.complaint.cases.domain.acts.Acts;
import cn.huiyin.complaint.cases.domain.acts.Reject;
import cn.huiyin.complaint.cases.domain.acts.Restrict;
import cn.huiyin.complaint.cases.domain.acts.Withdraw;
import java.time.Duration;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates case histories from random commands by random actors. */
public final class CaseHistoryGenerator {

    private static final int ATTEMPTS = 60;
    private static final int LONGEST_PAUSE_HOURS = 24 * 20;

    private CaseHistoryGenerator() {}

    public static Arbitrary<CaseHistory> any() {
        return Combinators.combine(beginnings(), attempts().list().ofMinSize(1).ofMaxSize(ATTEMPTS))
                .as(CaseHistory::of);
    }

    private static Arbitrary<CaseBuilder> beginnings() {
        Arbitrary<String> citizen = Arbitraries.of("citizen-1").injectNull(0.5);
        Arbitrary<Integer> ways = Arbitraries.integers().between(1, 13);
        return Combinators.combine(Arbitraries.of(true, false), ways, citizen).as((contact, way, subject) -> {
            CaseBuilder builder = CaseBuilder.aCase().filedBy(subject);
            return advanced(contact ? builder : builder.withoutContact(), way);
        });
    }

    /** Some begin where chance gets too rarely: with something that waits for somebody else's decision. */
    private static CaseBuilder advanced(CaseBuilder builder, int way) {
        return switch (way) {
            case 1 -> builder.withAnswerToApprove();
            case 2 -> builder.inState(CaseState.ASSIGNED).then(Commands.requestReturn());
            case 3 -> builder.inState(CaseState.ASSIGNED).then(Commands.requestExtension());
            case 4 -> builder.inState(CaseState.IN_PROGRESS).then(Commands.callIn());
            case 5 -> builder.inState(CaseState.IN_PROGRESS).then(Commands.callIn(), Commands.reportIn());
            case 6 -> {
                CaseBuilder called = builder.inState(CaseState.IN_PROGRESS).then(Commands.callIn());
                yield called.then(
                        Commands.remindDepartment(),
                        CaseActor.ENGINE,
                        called.now().plus(Duration.ofHours(5)));
            }
            case 7 -> builder.inState(CaseState.CLOSED).then(Commands.requestReview());
            case 8 -> builder.reviewed().then(Commands.requestReReview());
            case 9 -> builder.inState(CaseState.IN_PROGRESS).then(Commands.giveLead());
            case 10 -> builder.by(HourlyDueTimes.ofEarlierPolicy()).inState(CaseState.IN_PROGRESS);
            case 11 -> builder.then(Commands.restrict());
            case 12 -> builder.inState(CaseState.IN_PROGRESS).supervisedByEarlierVersion();
            default -> builder;
        };
    }

    /** Half of the attempts are made by an actor who may do the act; otherwise nearly all would be refused. */
    private static Arbitrary<Attempt> attempts() {
        Arbitrary<Attempt> whoever = Combinators.combine(commands(), Arbitraries.of(Party.class), pauses())
                .as((command, party, pause) -> new Attempt(command, Commands.asParty(party), pause));
        Arbitrary<Attempt> entitled = Combinators.combine(commands(), pauses())
                .flatAs((command, pause) -> Arbitraries.of(
                                Acts.of(command).description().parties())
                        .map(party -> new Attempt(command, Commands.asParty(party), pause)));
        return Arbitraries.oneOf(whoever, entitled);
    }

    private static Arbitrary<Duration> pauses() {
        return Arbitraries.integers().between(0, LONGEST_PAUSE_HOURS).map(Duration::ofHours);
    }

    /** The two acts that end a case for good are rare; otherwise most histories would be short. */
    private static Arbitrary<CaseCommand> commands() {
        Arbitrary<CaseCommand> ending = Arbitraries.of(Commands.reject(), Commands.withdraw(), Commands.restrict());
        return Arbitraries.frequencyOf(Tuple.of(50, goingOn()), Tuple.of(1, ending));
    }

    private static Arbitrary<CaseCommand> goingOn() {
        return Arbitraries.of(Stream.concat(
                        Commands.ofEachAct().stream().filter(CaseHistoryGenerator::goesOn),
                        Commands.variants().stream())
                .toList());
    }

    private static boolean goesOn(CaseCommand command) {
        return !(command instanceof Reject.Command
                || command instanceof Withdraw.Command
                || command instanceof Restrict.Command);
    }
}
