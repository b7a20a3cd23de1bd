package cn.huiyin.complaint.cases.projections;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCursor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Tells the projections what has changed; the marks come off when all have seen it. A case that one of them cannot take
 * keeps its mark and holds up no other.
 */
@Service
public class ProjectChanges {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectChanges.class);

    private final ChangedCases cases;
    private final List<CaseProjection> projections;

    ProjectChanges(ChangedCases cases, List<CaseProjection> projections) {
        this.cases = cases;
        this.projections = List.copyOf(projections);
    }

    /**
     * Works off all that has changed.
     *
     * @return how many cases had
     * @throws RuntimeException that of the first case that could not be taken, once all others have been seen
     */
    public int run() {
        int seen = 0;
        RuntimeException failure = null;
        try (MongoCursor<ChangedCase> all = cases.all()) {
            ArrayList<ChangedCase> batch = new ArrayList<>();
            while (all.hasNext()) {
                batch.add(all.next());
                if (batch.size() == ChangedCases.BATCH || !all.hasNext()) {
                    failure = earlier(failure, project(batch));
                    seen += batch.size();
                    batch.clear();
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
        return seen;
    }

    /** Lets everything be derived again, from every case. */
    public void rebuild() {
        cases.markAll();
    }

    /** @return what the first case failed with that could not be taken; null where there was none */
    private @Nullable RuntimeException project(List<ChangedCase> batch) {
        try {
            projections.forEach(projection -> projection.project(batch));
            cases.seen(batch);
            return null;
        } catch (MongoException databaseIsAway) {
            throw databaseIsAway;
        } catch (RuntimeException | StackOverflowError failed) {
            if (batch.size() == 1) {
                LOG.error("Case {} cannot be projected: {}", batch.getFirst().id(), failed.toString());
                return failed instanceof RuntimeException failure ? failure : new IllegalStateException(failed);
            }
        }
        RuntimeException failure = null;
        for (ChangedCase one : batch) {
            failure = earlier(failure, project(List.of(one)));
        }
        return failure;
    }

    private static @Nullable RuntimeException earlier(
            @Nullable RuntimeException first, @Nullable RuntimeException later) {
        return first == null ? later : first;
    }
}
