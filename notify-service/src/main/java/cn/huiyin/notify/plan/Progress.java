package cn.huiyin.notify.plan;

import static java.util.stream.Collectors.toUnmodifiableSet;

import cn.huiyin.contracts.CaseEventV1;
import cn.huiyin.contracts.CaseEventV1.Accepted;
import cn.huiyin.contracts.CaseEventV1.Answered;
import cn.huiyin.contracts.CaseEventV1.Assigned;
import cn.huiyin.contracts.CaseEventV1.Closed;
import cn.huiyin.contracts.CaseEventV1.Rated;
import cn.huiyin.contracts.CaseEventV1.Registered;
import cn.huiyin.contracts.CaseEventV1.Rejected;
import cn.huiyin.contracts.CaseEventV1.Reopened;
import cn.huiyin.contracts.CaseEventV1.Restricted;
import cn.huiyin.contracts.CaseEventV1.SentToTriage;
import cn.huiyin.contracts.CaseEventV1.Withdrawn;
import cn.huiyin.contracts.MessageType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The progress of a case as far as it is known, which decides what is out of date. An event directly before the latest
 * is not: a registration is sent after the assignment, but not after the answer.
 *
 * @param latest the highest case version at which each event was seen, by its name
 */
public record Progress(Map<String, Long> latest) {

    /** Of an unknown case. */
    public static final Progress NONE = new Progress(Map.of());

    private static final List<Class<? extends CaseEventV1>> ANSWERED_OR_ENDED =
            List.of(Answered.class, Reopened.class, Closed.class, Rejected.class, Withdrawn.class);

    /** Events that make earlier messages about work on a case out of date: all that are not listed below. */
    private static final Set<String> WORK_SUPERSEDED_BY = names(ANSWERED_OR_ENDED, Assigned.class);

    private static final Map<String, Set<String>> SUPERSEDED_BY = Map.of(
            name(Registered.class), names(ANSWERED_OR_ENDED),
            name(SentToTriage.class), names(ANSWERED_OR_ENDED, Assigned.class, Accepted.class),
            name(Assigned.class), names(ANSWERED_OR_ENDED, Assigned.class, SentToTriage.class),
            name(Answered.class), names(List.of(), Answered.class, Reopened.class, Closed.class),
            name(Reopened.class), names(List.of(), Answered.class, Closed.class, Withdrawn.class),
            name(Rated.class), Set.of(),
            name(Closed.class), Set.of(),
            name(Rejected.class), Set.of(),
            name(Withdrawn.class), Set.of());

    private static final String RESTRICTED = name(Restricted.class);

    private static final Set<String> MAKES_OLD_NEWS = Stream.concat(
                    WORK_SUPERSEDED_BY.stream(), SUPERSEDED_BY.values().stream().flatMap(Set::stream))
            .collect(toUnmodifiableSet());

    public Progress {
        latest = Map.copyOf(latest);
    }

    /** Whether an event of this name can make another one out of date or hide it; only such events are stored. */
    public static boolean canSupersede(String event) {
        return MAKES_OLD_NEWS.contains(event) || event.equals(RESTRICTED);
    }

    /**
     * Whether an event is out of date.
     *
     * @param event its name, e.g. {@code answered}
     * @param version the version of the case at that event
     */
    public boolean supersedes(String event, long version) {
        return SUPERSEDED_BY.getOrDefault(event, WORK_SUPERSEDED_BY).stream()
                .anyMatch(later -> latest.getOrDefault(later, Long.MIN_VALUE) > version);
    }

    /** The version at which the case was restricted last; 0 when it never was. */
    public long restrictedAt() {
        return latest.getOrDefault(RESTRICTED, 0L);
    }

    @SafeVarargs
    private static Set<String> names(List<Class<? extends CaseEventV1>> events, Class<? extends CaseEventV1>... more) {
        return Stream.concat(events.stream(), Stream.of(more))
                .map(Progress::name)
                .collect(toUnmodifiableSet());
    }

    private static String name(Class<? extends CaseEventV1> event) {
        return MessageType.of(event).name();
    }
}
