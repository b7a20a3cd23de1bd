package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.statistics.Figure;
import cn.huiyin.complaint.statistics.FigureCases;
import cn.huiyin.complaint.statistics.Period;
import cn.huiyin.complaint.statistics.StatisticsAccess;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.paging.Cursor;
import cn.huiyin.platform.problem.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The cases behind a figure of the overview, for those who see the figure. */
@RestController
class FigureController {

    private final FigureCases cases;
    private final DeskViews views;
    private final Clock clock;

    FigureController(FigureCases cases, DeskViews views, Clock clock) {
        this.cases = cases;
        this.views = views;
        this.clock = clock;
    }

    /**
     * Lists what a figure of the overview counts. One row for each that is counted, the latest first: a case whose
     * answer was owed twice has two rows in the on-time rate. To heads of offices those of their own.
     *
     * @param figure registered, assignment, onTimeAnswer, satisfaction, shamClosure or reportIn
     * @param part counted, met, missed or running
     * @param from first day, included; the Monday eleven weeks before the last week where none is given
     * @param to last day, included; today where none is given
     * @param office only cases of this office, by its code
     * @param department only report-ins of this department, by its code
     * @param cursor {@code next} of the page before; none for the first page
     * @param size most rows on the page
     */
    @GetMapping(path = "/api/statistics/cases", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<FigurePage> listFigureCases(
            Actor actor,
            @RequestParam String figure,
            @RequestParam(defaultValue = "counted") String part,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String office,
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(defaultValue = QueueController.USUAL_SIZE) @Min(1) @Max(QueueController.LARGEST_SIZE)
                    int size) {
        Figure all = Figure.of(figure, part).orElseThrow(() -> unknown(figure, part));
        Figure wanted = department == null || department.isBlank()
                ? all
                : all.of(department).orElseThrow(FigureController::ofNoDepartment);
        Period period = Period.of(from, to, DistrictDay.dateOf(clock.instant()));
        Optional<String> own = StatisticsAccess.officeOf(actor);
        Optional<String> asked = Optional.ofNullable(office).filter(code -> !code.isBlank());
        FigureCases.Found found = cases.page(wanted, period, own.or(() -> asked), cursor, size);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(FigurePage.of(found, views));
    }

    private static ProblemException ofNoDepartment() {
        return ProblemException.of(
                        ProblemType.INVALID_INPUT, "department: (expected: none, or with the figure reportIn)")
                .at("?department", "not-of-this-figure");
    }

    private static ProblemException unknown(String figure, String part) {
        return ProblemException.of(
                        ProblemType.INVALID_INPUT,
                        ("figure: \"%s\", part: \"%s\" (expected: registered, assignment, onTimeAnswer, satisfaction,"
                                        + " shamClosure or reportIn,"
                                        + " and counted, met, missed or running)")
                                .formatted(figure, part))
                .at("?figure", "unknown");
    }
}
