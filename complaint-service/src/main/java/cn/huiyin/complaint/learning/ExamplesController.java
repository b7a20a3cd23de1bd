package cn.huiyin.complaint.learning;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.learning.ExportExamples.Example;
import cn.huiyin.complaint.statistics.Period;
import cn.huiyin.platform.admin.AdminLog;
import cn.huiyin.platform.identity.Actor;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The labelled examples for {@code ./run train}. */
@RestController
class ExamplesController {

    /** More than a year teaches what the district is like no more. */
    private static final int DAYS = 365;

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ExportExamples export;
    private final AdminLog log;
    private final Clock clock;

    ExamplesController(ExportExamples export, AdminLog log, Clock clock) {
        this.export = export;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Gives the labelled examples of the last year as a table. What was complained of, masked, beside the category that it was
     * settled under; no case can be found by it. Each download is recorded.
     */
    @GetMapping(path = "/api/admin/learning/examples", produces = "text/csv")
    ResponseEntity<byte[]> exportExamples(Actor admin) {
        LocalDate today = DistrictDay.dateOf(clock.instant());
        List<Example> examples = export.of(Period.of(today.minusDays(DAYS - 1L), today, today));
        Map<String, String> details = Map.of("count", Integer.toString(examples.size()));
        byte[] table = log.recording(admin, "examples-exported", "examples", details, () -> table(examples));
        String file = "examples-%s.csv".formatted(today);
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(table);
    }

    private static byte[] table(List<Example> examples) {
        return Stream.concat(Stream.of(Example.COLUMNS), examples.stream().map(Example::cells))
                .map(cells -> cells.stream().map(ExamplesController::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Quoted as RFC 4180 says; a space keeps a spreadsheet from running a text that begins like a formula. */
    private static String cell(String said) {
        String safe = said.isEmpty() || "=+-@\t\r".indexOf(said.charAt(0)) < 0 ? said : " " + said;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
