package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.acts.CaseAccess;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.platform.identity.Actor;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases near a place, for who must tell whether something was reported before. */
@RestController
class NearController {

    private static final int DAYS = 30;
    private static final int MOST = 20;

    private final FindRelated related;
    private final Clock time;

    NearController(FindRelated related, Clock time) {
        this.related = related;
        this.time = time;
    }

    /**
     * Cases near a point.
     *
     * @param days so many days back
     * @param items the latest 20, newest first
     */
    record NearCasesView(int days, List<NearCase> items) {}

    /**
     * Lists the cases near a point of the last 30 days. Near is a cell of the map and the six around it: 200 to 550
     * metres.
     *
     * @param lon degrees east, WGS84
     * @param lat degrees north, WGS84
     */
    @GetMapping("/api/cases/near")
    ResponseEntity<NearCasesView> listNearCases(
            @RequestParam @Min(-180) @Max(180) double lon, @RequestParam @Min(-90) @Max(90) double lat, Actor actor) {
        Scope scope = CaseAccess.ofStaff(actor).scope();
        List<NearCase> found = related.near(scope, lon, lat, time.instant(), Duration.ofDays(DAYS), MOST);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new NearCasesView(DAYS, found));
    }
}
