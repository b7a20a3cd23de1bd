package cn.huiyin.complaint.timers;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.acts.Acts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody does to a case next, as chance takes it: any act that any of its parties can do, said in any of its
 * ways.
 */
final class RandomActs {

    /** These are what the workers do. */
    private static final Set<String> BY_TIME_ALONE = Set.of("tick", "remind-department", "expire-question");

    /** They end a case or hide it; were they as frequent as others, few cases would live long. */
    private static final Set<String> RARE = Set.of("withdraw", "reject", "restrict", "answer-at-once");

    /** They lead to the answer and to what the citizen says of it; chance alone would get there too rarely. */
    private static final Set<String> ONWARD =
            Set.of("auto-assign", "accept", "contact", "answer", "approve-answer", "rate");

    private static final int RARE_ONE_IN = 10;
    private static final int ONWARD_ONE_IN = 3;

    private static final Map<String, List<CaseCommand>> COMMANDS = Stream.concat(
                    Commands.ofEachAct().stream(), Commands.variants().stream())
            .collect(Collectors.groupingBy(
                    command -> Acts.of(command).description().code()));

    private final CaseDecider decider;
    private final Random random;

    RandomActs(CaseDecider decider, Random random) {
        this.decider = decider;
        this.random = random;
    }

    record Attempt(CaseCommand command, CaseActor by) {

        String code() {
            return codeOf(Acts.of(command));
        }
    }

    private record Possible(CaseAct<?> act, CaseActor by) {}

    /** Those of all acts that somebody does, and not time alone. */
    static List<String> codes() {
        return Acts.ALL.stream()
                .map(RandomActs::codeOf)
                .filter(code -> !BY_TIME_ALONE.contains(code))
                .toList();
    }

    /** Empty where nobody can do anything, and mostly where chance takes what is rare. */
    Optional<Attempt> next(Case current, Instant now) {
        List<Possible> possible = possible(current, now);
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        List<Possible> onward = possible.stream()
                .filter(one -> ONWARD.contains(codeOf(one.act())))
                .toList();
        Possible chosen = oneOf(!onward.isEmpty() && random.nextInt(ONWARD_ONE_IN) == 0 ? onward : possible);
        String code = codeOf(chosen.act());
        return RARE.contains(code) && random.nextInt(RARE_ONE_IN) != 0
                ? Optional.empty()
                : Optional.of(new Attempt(oneOf(COMMANDS.get(code)), chosen.by()));
    }

    private List<Possible> possible(Case current, Instant now) {
        return Acts.ALL.stream()
                .filter(act -> !BY_TIME_ALONE.contains(codeOf(act)))
                .<Possible>map(act -> new Possible(act, somebody(act)))
                .filter(one ->
                        decider.refusal(current, one.act(), one.by(), now).isEmpty())
                .toList();
    }

    private CaseActor somebody(CaseAct<?> act) {
        return Commands.asParty(
                oneOf(act.description().parties().stream().sorted().toList()));
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String codeOf(CaseAct<?> act) {
        return act.description().code();
    }
}
