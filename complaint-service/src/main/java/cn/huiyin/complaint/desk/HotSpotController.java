package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.acts.CaseAccess;
import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.complaint.cases.related.SiteReports;
import cn.huiyin.complaint.hotspots.HotSpots;
import cn.huiyin.complaint.hotspots.HotSpots.Advice;
import cn.huiyin.complaint.hotspots.HotSpots.Part;
import cn.huiyin.complaint.reasons.ReasonView;
import cn.huiyin.complaint.reasons.ReasonWordings;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.identity.Role;
import cn.huiyin.platform.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sites with rising complaints, the cases behind each figure, and advice about permits for night work. */
@RestController
class HotSpotController {

    private final HotSpots hotSpots;
    private final DeskViews views;
    private final ReasonWordings wordings;

    HotSpotController(HotSpots hotSpots, DeskViews views, ReasonWordings wordings) {
        this.hotSpots = hotSpots;
        this.views = views;
        this.wordings = wordings;
    }

    /**
     * The sites whose complaints are more than their own past explains.
     *
     * @param recentDays how long is recent
     * @param pastDays how long the past is that it is compared with
     * @param leastRecent with fewer recent complaints no site is listed
     * @param mostChance so improbable by chance alone must it be
     * @param items the least probable first
     */
    record HotSpotsView(int recentDays, int pastDays, int leastRecent, double mostChance, List<HotSpotView> items) {}

    /**
     * A site with rising complaints.
     *
     * @param site id of the site
     * @param place where the latest complaint says it is; absent where it says nothing
     * @param recent complaints of the recent days
     * @param past complaints of the days before
     * @param expected how many recent ones the past lets expect, with one digit
     * @param chance how probable so many are by chance alone
     */
    record HotSpotView(String site, @Nullable String place, int recent, int past, double expected, double chance) {}

    /** @param items the cases that the figure counts, newest first */
    record SiteCasesView(List<CaseRow> items) {}

    /**
     * What the complaints of a site say about a permit for night work.
     *
     * @param site id of the site
     * @param days so many days are counted
     * @param count complaints about construction noise
     * @param threshold so many speak against a permit; half of them ask for conditions
     * @param advice {@code no-objection}, {@code with-conditions} or {@code advise-against}
     * @param reasons why
     */
    record NightWorkView(String site, int days, int count, int threshold, String advice, List<ReasonView> reasons) {}

    /**
     * The sites about which a permit for night work should be thought over.
     *
     * @param days so many days are counted
     * @param addressed whether they are addressed to the caller: supervisors, and the department that grants permits
     * @param items the one with most complaints first, at most 100
     */
    record NightWorkSites(int days, boolean addressed, List<NightWorkSite> items) {}

    /**
     * A site, without any complaint about it.
     *
     * @param lon degrees east of its middle, WGS84
     * @param lat degrees north of its middle, WGS84
     * @param nightWork what its complaints mean
     */
    record NightWorkSite(double lon, double lat, NightWorkView nightWork) {}

    /** Lists the sites with rising complaints. A site is a cell of the map, some 400 metres wide. */
    @GetMapping("/api/statistics/hot-spots")
    ResponseEntity<HotSpotsView> listHotSpots() {
        HotSpots.Found found = hotSpots.rising();
        List<HotSpotView> items = found.items().stream().map(this::view).toList();
        return fresh(
                new HotSpotsView(found.recentDays(), found.pastDays(), found.leastRecent(), found.mostChance(), items));
    }

    /**
     * Lists the cases that a figure of a site counts.
     *
     * @param site id of the site
     * @param part {@code recent}, {@code past} or {@code night-work}
     */
    @GetMapping("/api/statistics/hot-spots/{site}/cases")
    ResponseEntity<SiteCasesView> listSiteCases(@PathVariable String site, @RequestParam String part) {
        return fresh(new SiteCasesView(
                hotSpots.cases(site, partOf(part)).stream().map(views::row).toList()));
    }

    /**
     * Says what the complaints of a site mean for a permit for night work. For supervisors and for the department that
     * grants such permits. A figure, and no complaint.
     *
     * @param site id of the site
     */
    @GetMapping("/api/dispatch/sites/{site}/night-work-advice")
    ResponseEntity<NightWorkView> adviseOnNightWork(@PathVariable String site, Locale language, Actor actor) {
        if (!isAddressed(actor)) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "There is no such site, or it is not yours.");
        }
        return fresh(view(hotSpots.nightWork(site), language));
    }

    /**
     * Lists the sites whose complaints speak against a permit for night work, or for conditions. To departments that
     * grant no permits nothing is listed.
     */
    @GetMapping("/api/dispatch/sites")
    ResponseEntity<NightWorkSites> listNightWorkSites(Locale language, Actor actor) {
        boolean addressed = isAddressed(actor);
        List<NightWorkSite> items = addressed
                ? hotSpots.adviseOnNightWork().stream()
                        .map(advice -> site(advice, language))
                        .toList()
                : List.of();
        return fresh(new NightWorkSites(hotSpots.nightWorkDays(), addressed, items));
    }

    private boolean isAddressed(Actor actor) {
        if (actor.has(Role.SUPERVISOR)) {
            return true;
        }
        String department = CaseAccess.ofStaff(actor).department();
        return department != null && hotSpots.grantsPermits(department);
    }

    private NightWorkSite site(Advice advice, Locale language) {
        SiteReports.Centre centre = hotSpots.centre(advice.site());
        return new NightWorkSite(centre.lon(), centre.lat(), view(advice, language));
    }

    private NightWorkView view(Advice advice, Locale language) {
        return new NightWorkView(
                advice.site(),
                advice.days(),
                advice.count(),
                advice.threshold(),
                advice.advice().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                wordings.views(reasons(advice), language));
    }

    private static List<Reason> reasons(Advice advice) {
        ArrayList<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(
                "site.count",
                Map.of(
                        "days", List.of(Integer.toString(advice.days())),
                        "count", List.of(Integer.toString(advice.count())),
                        "threshold", List.of(Integer.toString(advice.threshold())))));
        if (advice.rising()) {
            reasons.add(new Reason("site.rising", Map.of()));
        }
        return reasons;
    }

    private HotSpotView view(HotSpots.HotSpot site) {
        String place = hotSpots.cases(site.site(), Part.RECENT).stream()
                .map(listed -> views.row(listed).address())
                .filter(address -> address != null)
                .findFirst()
                .orElse(null);
        return new HotSpotView(
                site.site(), place, site.recent(), site.past(), Math.round(site.expected() * 10) / 10.0, site.chance());
    }

    private static Part partOf(String part) {
        return switch (part) {
            case "recent" -> Part.RECENT;
            case "past" -> Part.PAST;
            case "night-work" -> Part.NIGHT_WORK;
            default ->
                throw ProblemException.of(
                                ProblemType.INVALID_INPUT,
                                "part: \"%s\" (expected: recent, past or night-work)".formatted(part))
                        .at("?part", "unknown");
        };
    }

    private static <T> ResponseEntity<T> fresh(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
