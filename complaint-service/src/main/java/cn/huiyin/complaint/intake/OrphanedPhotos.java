package cn.huiyin.complaint.intake;

import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.Scope;
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
 * Settles what filings that broke off left behind: photos whose case was stored are kept, all others discarded. Every
 * replica may do it, and do it again.
 */
@Component
class UnsettledPhotos {

    private static final Logger LOG = LoggerFactory.getLogger(UnsettledPhotos.class);

    /** Far above the time that a filing can take: its case may still be on the way before. */
    static final Duration GRACE = Duration.ofHours(1);

    private static final long EVERY_MINUTES = 10;

    private final PhotoStore photos;
    private final Cases cases;
    private final Clock clock;

    UnsettledPhotos(PhotoStore photos, Cases cases, Clock clock) {
        this.photos = photos;
        this.cases = cases;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = EVERY_MINUTES, timeUnit = TimeUnit.MINUTES)
    void settle() {
        photos.unsettled(Instant.EPOCH, clock.instant().minus(GRACE)).forEach(this::settle);
    }

    private void settle(CaseId id) {
        if (cases.find(id, Scope.ALL).isPresent()) {
            photos.keep(id);
        } else {
            photos.discard(id);
            LOG.info("Discarded the photos of a filing that broke off: {}", id.value());
        }
    }
}
