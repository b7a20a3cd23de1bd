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

    /** For this time somebody on the list is not asked for again. */
    static final Duration FRESH = Duration.ofMinutes(1);

    /**
     * For this time somebody who is not on the list is not asked for again, as when a hundred cases are given at once.
     */
    static final Duration CERTAIN = Duration.ofSeconds(2);

    /** For this time a service that did not answer is not asked again. */
    static final Duration PAUSE = Duration.ofSeconds(10);

    private final StaffLists lists;
    private final ReadLists read;
    private final Clock clock;
    private volatile Instant askAgainAt = Instant.MIN;

    StaffDirectory(StaffLists lists, ReadLists read, Clock clock) {
        this.lists = lists;
        this.read = read;
        this.clock = clock;
    }

    /** @throws ProblemException upstream-unavailable where nobody can say so now */
    boolean names(StaffList list, Person person) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Optional<ReadList> last = read.find(list);
        boolean named = last.filter(known -> known.names(person)).isPresent();
        Duration enough = named ? FRESH : CERTAIN;
        if (last.filter(known -> known.isYoungerThan(enough, now)).isPresent()) {
            return named;
        }
        Optional<ReadList> next = ask(list, now);
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
        Optional<ReadList> last = read.find(list);
        return last.filter(known -> known.isYoungerThan(FRESH, now))
                .or(() -> ask(list, now))
                .or(() -> last)
                .map(ReadList::people)
                .orElseThrow(StaffDirectory::nobodyCanSay);
    }

    private static ProblemException nobodyCanSay() {
        return ProblemException.of(
                ProblemType.UPSTREAM_UNAVAILABLE, "Nobody can say just now who may be named; please try again.");
    }

    private Optional<ReadList> ask(StaffList list, Instant now) {
        if (now.isBefore(askAgainAt)) {
            return Optional.empty();
        }
        try {
            ReadList next = new ReadList(list.key(), lists.read(list), now);
            read.keep(next);
            return Optional.of(next);
        } catch (RestClientException away) {
            LOG.warn("notify-service could not be asked who is on {}: {}", list.key(), away.toString());
            askAgainAt = now.plus(PAUSE);
            return Optional.empty();
        }
    }
}
