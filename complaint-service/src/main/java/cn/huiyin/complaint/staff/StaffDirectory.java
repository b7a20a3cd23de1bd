package cn.huiyin.complaint.staff;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * Who is on a list of staff. A person on the last list is accepted without asking for a minute, and for as long as
 * notify-service does not answer; for any other person notify-service is asked, and without an answer the person is
 * refused.
 */
@Component
class StaffDirectory {

    private static final Logger LOG = LoggerFactory.getLogger(StaffDirectory.class);

    /** How old a list may be by which a person is accepted without fetching it again. */
    static final Duration MAX_AGE = Duration.ofMinutes(1);

    /**
     * The least time between two fetches of a list for a person who is not on it, as when a hundred cases are given at
     * once.
     */
    static final Duration MIN_INTERVAL = Duration.ofSeconds(2);

    /** How long notify-service is not asked again after it did not answer. */
    static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(10);

    private final StaffLists lists;
    private final StaffListSnapshots read;
    private final Clock clock;
    private volatile Instant askAgainAt = Instant.MIN;

    StaffDirectory(StaffLists lists, StaffListSnapshots read, Clock clock) {
        this.lists = lists;
        this.read = read;
        this.clock = clock;
    }

    /** @throws ProblemException upstream-unavailable where nobody can say so now */
    boolean names(StaffList list, Person person) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Optional<StaffListSnapshot> last = read.find(list);
        boolean named = last.filter(known -> known.names(person)).isPresent();
        Duration enough = named ? MAX_AGE : MIN_INTERVAL;
        if (last.filter(known -> known.isYoungerThan(enough, now)).isPresent()) {
            return named;
        }
        Optional<StaffListSnapshot> next = ask(list, now);
        if (next.isEmpty() && !named) {
            throw nobodyCanSay();
        }
        return next.map(known -> known.names(person)).orElse(true);
    }

    /**
     * Those on the list, as they were a minute ago at most, or when somebody last answered.
     *
     * @throws ProblemException upstream-unavailable where nobody has ever answered and nobody does now
     */
    List<Person> people(StaffList list) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Optional<StaffListSnapshot> last = read.find(list);
        return last.filter(known -> known.isYoungerThan(MAX_AGE, now))
                .or(() -> ask(list, now))
                .or(() -> last)
                .map(StaffListSnapshot::people)
                .orElseThrow(StaffDirectory::nobodyCanSay);
    }

    private static ProblemException nobodyCanSay() {
        return ProblemException.of(
                ProblemType.UPSTREAM_UNAVAILABLE, "Nobody can say just now who may be named; please try again.");
    }

    private Optional<StaffListSnapshot> ask(StaffList list, Instant now) {
        if (now.isBefore(askAgainAt)) {
            return Optional.empty();
        }
        try {
            StaffListSnapshot next = new StaffListSnapshot(list.key(), lists.read(list), now);
            read.keep(next);
            return Optional.of(next);
        } catch (RestClientException away) {
            LOG.warn("notify-service could not be asked who is on {}: {}", list.key(), away.toString());
            askAgainAt = now.plus(PAUSE_AFTER_FAILURE);
            return Optional.empty();
        }
    }
}
