package cn.huiyin.complaint.cases.related;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was reported at each site, a cell of the map; restricted cases are at none. */
@Component
public class SiteReports {

    /** Reports of one site that are read at most. */
    private static final int MOST = 1000;

    private final RelatedCases related;
    private final MapCells cells;

    SiteReports(RelatedCases related, MapCells cells) {
        this.related = related;
        this.cells = cells;
    }

    public record SiteReport(String site, String caseId, Instant at) {}

    public boolean isSite(String id) {
        return cells.isCell(id);
    }

    /** The middle of a site, in degrees, WGS84. */
    public record Centre(double lon, double lat) {}

    public Centre centre(String site) {
        return cells.centre(site);
    }

    /** Of all sites. */
    public List<SiteReport> since(Instant from) {
        return reports(related.since(from).stream());
    }

    /** Of one site, newest first. */
    public List<SiteReport> of(String site, Instant since) {
        return reports(related.inCells(List.of(site), since, MOST).stream());
    }

    private static List<SiteReport> reports(Stream<RelatedCase> found) {
        return found.flatMap(one -> Stream.ofNullable(one.cell()).map(cell -> new SiteReport(cell, one.id(), one.at())))
                .toList();
    }
}
