package cn.huiyin.complaint.learning;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.learning.ExportExamples.Example;
import cn.huiyin.complaint.statistics.Period;
import cn.huiyin.complaint.tables.DownloadedTable;
import cn.huiyin.platform.admin.AdminLog;
import cn.huiyin.platform.identity.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The labelled examples for {@code ./run train} and {@code ./run evaluate}. */
@RestController
class ExamplesController {

    /** Older cases describe a district that has changed. */
    private static final int DAYS = 365;

    private final ExportExamples export;
    private final ExportPairs pairs;
    private final AdminLog log;
    private final Clock clock;

    ExamplesController(ExportExamples export, ExportPairs pairs, AdminLog log, Clock clock) {
        this.export = export;
        this.pairs = pairs;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Gives the labelled examples of the last year as a table. What was complained of, masked, beside the category that
     * it was settled under; no case can be found by it. Each download is recorded.
     */
    @GetMapping(path = "/api/admin/learning/examples", produces = "text/csv")
    ResponseEntity<byte[]> exportExamples(Actor admin) {
        LocalDate today = DistrictDay.dateOf(clock.instant());
        List<Example> examples = export.of(Period.of(today.minusDays(DAYS - 1L), today, today));
        Map<String, String> details = Map.of("count", Integer.toString(examples.size()));
        List<List<String>> rows = examples.stream().map(Example::cells).toList();
        return log.recording(
                admin,
                "examples-exported",
                "examples",
                details,
                () -> DownloadedTable.of("examples-%s.csv".formatted(today), Example.COLUMNS, rows));
    }

    /**
     * Gives the pairs of cases of which a person said whether one source is behind both, as a table of numbers: how
     * much they have in common, and what was said. No word, number or place of a case is in it. Each download is
     * recorded.
     */
    @GetMapping(path = "/api/admin/learning/pairs", produces = "text/csv")
    ResponseEntity<byte[]> exportPairs(Actor admin) {
        List<List<String>> rows = pairs.rows();
        String file = "pairs-%s.csv".formatted(DistrictDay.dateOf(clock.instant()));
        return log.recording(
                admin,
                "pairs-exported",
                "pairs",
                Map.of("count", Integer.toString(rows.size())),
                () -> DownloadedTable.of(file, ExportPairs.COLUMNS, rows));
    }
}
