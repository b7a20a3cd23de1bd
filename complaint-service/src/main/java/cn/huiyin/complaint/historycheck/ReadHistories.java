package cn.huiyin.complaint.historycheck;

import cn.huiyin.complaint.cases.store.CaseDocument;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Reads all histories with their seals, case by case; memory does not grow with the number of cases. */
@Service
class ReadHistories {

    private static final Logger LOG = LoggerFactory.getLogger(ReadHistories.class);
    private static final int BATCH = 200;
    private static final int ATTEMPTS = 5;
    private static final Duration HEARTBEAT_INTERVAL = Duration.ofSeconds(2);

    private final MongoCollection<CaseDocument> cases;
    private final Seals seals;
    private final HistoryChecks checks;
    private final HistoryCheckMeters meters;
    private final Clock clock;

    ReadHistories(
            MongoCollection<CaseDocument> cases,
            Seals seals,
            HistoryChecks checks,
            HistoryCheckMeters meters,
            Clock clock) {
        this.cases = cases;
        this.seals = seals;
        this.checks = checks;
        this.meters = meters;
        this.clock = clock;
    }

    /** Runs a requested check, if there is one. */
    void round() {
        checks.claim(clock.instant()).ifPresent(this::read);
        checks.lastDone().ifPresent(meters::show);
    }

    private void read(HistoryCheck check) {
        CheckProgress reading = new CheckProgress();
        try {
            if (readAll(check, reading)) {
                HistoryCheck done = check.ended(reading, HistoryCheck.DONE, clock.instant());
                checks.write(done);
                tell(done);
            }
        } catch (RuntimeException failed) {
            checks.write(check.ended(reading, HistoryCheck.BROKEN_OFF, clock.instant()));
            throw failed;
        }
    }

    /** @return whether to the end: it is nobody's any more where it was broken off for silence */
    private boolean readAll(HistoryCheck check, CheckProgress reading) {
        Instant sign = Heartbeat.now();
        try (MongoCursor<BsonDocument> all = histories();
                MongoCursor<Seal> sealed = seals.all()) {
            SealsBeside beside = new SealsBeside(sealed, reading);
            while (all.hasNext()) {
                StoredHistory history = StoredHistory.of(all.next());
                reading.read(history, findings(history, beside.of(history.caseId())));
                Instant now = Heartbeat.now();
                if (now.isAfter(sign.plus(HEARTBEAT_INTERVAL))) {
                    sign = now;
                    if (!checks.write(check.running(reading, now))) {
                        return false;
                    }
                }
            }
            beside.rest();
        }
        return true;
    }

    /**
     * A finding is checked again until nothing has changed meanwhile, because history and seal are read one after the
     * other.
     */
    private List<HistoryFinding> findings(StoredHistory history, @Nullable Seal seal) {
        List<HistoryFinding> findings = history.findings(seal);
        for (int i = 0; i < ATTEMPTS && !findings.isEmpty(); i++) {
            Optional<Seal> before = seals.find(history.caseId());
            Optional<StoredHistory> again = find(history.caseId());
            boolean still = before.equals(seals.find(history.caseId()));
            if (again.isPresent()) {
                findings = again.get().findings(before.orElse(null));
            }
            if (still) {
                return findings;
            }
        }
        return findings;
    }

    private Optional<StoredHistory> find(String caseId) {
        return Optional.ofNullable(cases.withDocumentClass(BsonDocument.class)
                        .find(Filters.eq(CaseDocument.ID, caseId))
                        .projection(Projections.include(StoredHistory.FIELDS))
                        .first())
                .map(StoredHistory::of);
    }

    /** A case that was registered after its place was passed is not missing. */
    private void missed(Seal seal, CheckProgress reading) {
        if (find(seal.id()).isEmpty()) {
            reading.gone(seal);
        }
    }

    private MongoCursor<BsonDocument> histories() {
        return cases.withDocumentClass(BsonDocument.class)
                .find()
                .projection(Projections.include(StoredHistory.FIELDS))
                .sort(Sorts.ascending(CaseDocument.ID))
                .batchSize(BATCH)
                .cursor();
    }

    private static void tell(HistoryCheck done) {
        if (done.found() == 0) {
            LOG.info("Histories of {} cases read, nothing found", done.cases());
        } else {
            LOG.error("Histories of {} cases read, {} findings", done.cases(), done.found());
        }
    }

    /** The seals in the order of the cases. A seal without its case is a finding. */
    private final class SealsBeside {

        private final MongoCursor<Seal> seals;
        private final CheckProgress reading;
        private Optional<Seal> next;

        SealsBeside(MongoCursor<Seal> seals, CheckProgress reading) {
            this.seals = seals;
            this.reading = reading;
            this.next = seals.hasNext() ? Optional.of(seals.next()) : Optional.empty();
        }

        @Nullable
        Seal of(String caseId) {
            while (next.isPresent() && next.get().id().compareTo(caseId) < 0) {
                missed(take(), reading);
            }
            return next.filter(seal -> seal.id().equals(caseId)).isPresent() ? take() : null;
        }

        void rest() {
            while (next.isPresent()) {
                missed(take(), reading);
            }
        }

        private Seal take() {
            Seal taken = next.orElseThrow();
            next = seals.hasNext() ? Optional.of(seals.next()) : Optional.empty();
            return taken;
        }
    }
}
