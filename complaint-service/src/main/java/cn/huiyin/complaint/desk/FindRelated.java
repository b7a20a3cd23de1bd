package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.queues.CaseQueues;
import cn.huiyin.complaint.cases.queues.ListedCase;
import cn.huiyin.complaint.cases.related.NearCases;
import cn.huiyin.complaint.cases.store.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows cases that are related to another one as rows of the desk. */
@Component
class FindRelated {

    private final CaseQueues queues;
    private final NearCases near;
    private final DeskViews views;

    FindRelated(CaseQueues queues, NearCases near, DeskViews views) {
        this.queues = queues;
        this.near = near;
        this.views = views;
    }

    List<CaseRow> rows(Scope scope, List<String> ids) {
        return queues.these(scope, ids).stream().map(views::row).toList();
    }

    /** The latest near a point, newest first. */
    List<NearCase> near(Scope scope, double lon, double lat, Instant now, Duration back, int most) {
        return queues.these(scope, near.latest(lon, lat, now.minus(back), most)).stream()
                .map(listed -> new NearCase(views.row(listed), metres(listed, lon, lat)))
                .toList();
    }

    private @Nullable Long metres(ListedCase listed, double lon, double lat) {
        return listed.current().place().metresTo(new Place(lon, lat, null)).orElse(null);
    }
}
