package cn.huiyin.complaint.intake;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.Inspections;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.photos.PhotoBatch;
import cn.huiyin.complaint.photos.PhotoStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes the photos of filings and acts that were interrupted before they were stored. Every replica does so; twice
 * does no harm.
 */
@Component
class OrphanedPhotos {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedPhotos.class);

    /** Longer than any filing takes, which may be stored until then. */
    static final Duration GRACE_PERIOD = Duration.ofHours(1);

    private static final long POLL_INTERVAL_MINUTES = 10;

    private final PhotoStore photos;
    private final Cases cases;
    private final Clock clock;

    OrphanedPhotos(PhotoStore photos, Cases cases, Clock clock) {
        this.photos = photos;
        this.cases = cases;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = POLL_INTERVAL_MINUTES, timeUnit = TimeUnit.MINUTES)
    void cleanUp() {
        photos.pending(Instant.EPOCH, clock.instant().minus(GRACE_PERIOD)).forEach(this::keepOrDiscard);
    }

    private static boolean isOneOf(Case current, PhotoBatch batch) {
        return batch.anyOf(current.photos())
                || batch.anyOf(Inspections.of(current).photos());
    }

    private void keepOrDiscard(PhotoBatch batch) {
        boolean wanted = cases.find(batch.id(), Scope.ALL)
                .filter(stored -> isOneOf(stored.current(), batch))
                .isPresent();
        if (wanted) {
            photos.keep(batch);
        } else {
            photos.discard(batch);
            LOG.info(
                    "Deleted photos of what was interrupted: case {}",
                    batch.id().value());
        }
    }
}
