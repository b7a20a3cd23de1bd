package cn.huiyin.dispatch.published;

import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.DistrictInForce;
import cn.huiyin.dispatch.pack.DistrictPack;
import cn.huiyin.dispatch.pack.PackInForce;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

/** The publications that this replica has fetched; each answer comes from one snapshot. */
class PublishedParts implements DistrictInForce, PackInForce {

    private final PublicationSource source;
    private final ReentrantLock refreshing = new ReentrantLock();
    private volatile DistrictVersions known;

    PublishedParts(DistrictPack pack, PublicationSource source) {
        this.source = source;
        this.known = DistrictVersions.ofPack(pack, Instant.MIN);
    }

    @Override
    public District at(Instant filed) {
        return known.at(filed).district();
    }

    @Override
    public DistrictPack packAt(Instant moment) {
        return known.at(moment);
    }

    @Override
    public boolean isKnownAt(Instant filed) {
        return filed.isBefore(known.knownUntil());
    }

    /** By all that was published so far, in effect or not yet. */
    DistrictVersions known() {
        return known;
    }

    /** Fetches what was published since the last time. */
    void refresh() {
        refreshing.lock();
        try {
            DistrictVersions before = known;
            PublicationSource.Answer answer = source.after(before.publications().size());
            if (answer.last() < before.publications().size()) {
                // The database was restored to an earlier day: what was published since is not in force any more.
                before = before.withoutPublications();
                answer = source.after(0);
            }
            known = before.with(answer.publications(), answer.knownUntil());
        } finally {
            refreshing.unlock();
        }
    }
}
