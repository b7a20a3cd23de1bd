package cn.huiyin.complaint.hotspots;

import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.queues.CaseQueues;
import cn.huiyin.complaint.cases.queues.ListedCase;
import cn.huiyin.complaint.cases.related.SiteReports;
import cn.huiyin.complaint.cases.related.SiteReports.SiteReport;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.hotspots.domain.NightWorkAdvice;
import cn.huiyin.complaint.hotspots.domain.RisingRate;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Finds the sites with rising complaints, and the cases that each figure counts. */
@Service
public class HotSpots {

    /** As many as a person reads in one list. */
    private static final int MOST_ADVISED = 100;

    private final SiteReports reports;
    private final CaseQueues queues;
    private final HotSpotSettings settings;
    private final Clock time;

    HotSpots(SiteReports reports, CaseQueues queues, HotSpotSettings settings, Clock time) {
        this.reports = reports;
        this.queues = queues;
        this.settings = settings;
        this.time = time;
    }

    /**
     * A site with rising complaints.
     *
     * @param expected how many recent ones its own past lets expect
     * @param chance how probable so many are by chance alone
     */
    public record HotSpot(String site, int recent, int past, double expected, double chance) {}

    /** @param recentDays how long is recent, @param pastDays how long is compared with */
    public record Found(int recentDays, int pastDays, int leastRecent, double mostChance, List<HotSpot> items) {}

    /** Which of the cases of a site a figure counts. */
    public enum Part {
        RECENT,
        PAST,
        NIGHT_WORK
    }

    /** What the complaints of a site say about a permit. @param rising whether they are more than its past explains */
    public record Advice(String site, int days, int count, int threshold, NightWorkAdvice advice, boolean rising) {}

    /** Those that chance explains least first. */
    public Found rising() {
        RisingRate rate = settings.rate();
        Map<String, List<SiteReport>> bySite =
                reports.since(beginOf(Part.PAST)).stream().collect(Collectors.groupingBy(SiteReport::site));
        List<HotSpot> items = bySite.entrySet().stream()
                .map(site -> hotSpot(site.getKey(), site.getValue(), rate))
                .filter(site -> rate.isRising(site.recent(), site.past()))
                .sorted(Comparator.comparing(HotSpot::chance).thenComparing(HotSpot::site))
                .toList();
        return new Found(
                settings.recentDays(), settings.pastDays(), settings.leastRecent(), settings.mostChance(), items);
    }

    /**
     * The cases that a figure of a site counts, newest first.
     *
     * @throws ProblemException not-found for what is no site
     */
    public List<ListedCase> cases(String site, Part part) {
        if (!reports.isSite(site)) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "There is no such site.");
        }
        Instant until = part == Part.PAST ? beginOf(Part.RECENT) : time.instant();
        List<String> ids = reports.of(site, beginOf(part)).stream()
                .filter(report -> report.at().isBefore(until))
                .map(SiteReport::caseId)
                .toList();
        List<ListedCase> found = queues.these(Scope.DISTRICT, ids);
        return part == Part.NIGHT_WORK
                ? found.stream().filter(this::speaksOfNightWork).toList()
                : found;
    }

    public Advice nightWork(String site) {
        int count = cases(site, Part.NIGHT_WORK).size();
        HotSpot seen = hotSpot(site, reports.of(site, beginOf(Part.PAST)), settings.rate());
        return new Advice(
                site,
                settings.nightWorkDays(),
                count,
                settings.nightWorkThreshold(),
                NightWorkAdvice.of(count, settings.nightWorkThreshold()),
                settings.rate().isRising(seen.recent(), seen.past()));
    }

    /** The sites where the complaints speak against a permit or for conditions, those with most of them first. */
    public List<Advice> adviseOnNightWork() {
        return reports.since(beginOf(Part.NIGHT_WORK)).stream()
                .collect(Collectors.groupingBy(SiteReport::site, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(site -> speaksUp(site.getValue().intValue()))
                .map(site -> nightWork(site.getKey()))
                .filter(advice -> advice.advice() != NightWorkAdvice.NO_OBJECTION)
                .sorted(Comparator.comparing(Advice::count).reversed().thenComparing(Advice::site))
                .limit(MOST_ADVISED)
                .toList();
    }

    /**
     * Whether this number of complaints would be enough if all of them were about night work; otherwise they need not
     * be read.
     */
    private boolean speaksUp(int count) {
        return NightWorkAdvice.of(count, settings.nightWorkThreshold()) != NightWorkAdvice.NO_OBJECTION;
    }

    public int nightWorkDays() {
        return settings.nightWorkDays();
    }

    /** In the middle of a site. */
    public SiteReports.Centre centre(String site) {
        return reports.centre(site);
    }

    /** Whether a department grants permits for night work. */
    public boolean grantsPermits(String department) {
        return department.equals(settings.permitDepartment());
    }

    private HotSpot hotSpot(String site, List<SiteReport> all, RisingRate rate) {
        Instant recentFrom = beginOf(Part.RECENT);
        int recent = (int)
                all.stream().filter(report -> !report.at().isBefore(recentFrom)).count();
        int past = all.size() - recent;
        return new HotSpot(site, recent, past, rate.expected(past), rate.chance(recent, past));
    }

    private boolean speaksOfNightWork(ListedCase listed) {
        Category category = listed.current().category();
        return category != null && category.code().startsWith(settings.nightWorkCategories());
    }

    private Instant beginOf(Part part) {
        int days =
                switch (part) {
                    case RECENT -> settings.recentDays();
                    case PAST -> settings.recentDays() + settings.pastDays();
                    case NIGHT_WORK -> settings.nightWorkDays();
                };
        return time.instant().minus(Duration.ofDays(days));
    }
}
