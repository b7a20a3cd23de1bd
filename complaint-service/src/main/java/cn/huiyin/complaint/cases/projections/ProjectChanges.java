package cn.huiyin.complaint.cases.projections;

import com.mongodb.client.MongoCursor;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Tells the projections what has changed; the marks come off when all have seen it. */
@Service
public class ProjectChanges {

    private final ChangedCases cases;
    private final List<CaseProjection> projections;

    ProjectChanges(ChangedCases cases, List<CaseProjection> projections) {
        this.cases = cases;
        this.projections = List.copyOf(projections);
    }

    /** Works off all that has changed. @return how many cases had */
    public int run() {
        int seen = 0;
        try (MongoCursor<ChangedCase> all = cases.all()) {
            ArrayList<ChangedCase> batch = new ArrayList<>();
            while (all.hasNext()) {
                batch.add(all.next());
                if (batch.size() == ChangedCases.BATCH || !all.hasNext()) {
                    project(batch);
                    seen += batch.size();
                    batch.clear();
                }
            }
        }
        return seen;
    }

    /** Lets everything be derived again, from every case. */
    public void rebuild() {
        cases.markAll();
    }

    private void project(List<ChangedCase> batch) {
        projections.forEach(projection -> projection.project(batch));
        cases.seen(batch);
    }
}
