package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.learning.LearningFigure;
import cn.huiyin.complaint.learning.LearningOverview;
import cn.huiyin.complaint.learning.ReadLearning;
import cn.huiyin.complaint.learning.Selection;
import cn.huiyin.complaint.statistics.Period;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.paging.Cursor;
import cn.huiyin.platform.problem.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How the engine's first guesses fared, and the cases behind each figure. */
@RestController
class LearningController {

    private static final int USUAL_DAYS = 90;

    private final ReadLearning learning;
    private final DeskViews views;
    private final Clock clock;

    LearningController(ReadLearning learning, DeskViews views, Clock clock) {
        this.learning = learning;
        this.views = views;
        this.clock = clock;
    }

    /**
     * Shows how the engine's first guesses fared in a period, against the one before. The KPI dictionary says what each figure
     * means.
     *
     * @param from first day, included; 89 days before the last where none is given
     * @param to last day, included; today where none is given
     */
    @GetMapping("/api/statistics/learning")
    ResponseEntity<LearningOverview> showLearning(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {
        return fresh(learning.overview(period(from, to)));
    }

    /**
     * Lists the cases that a figure about guesses counts, the latest first.
     *
     * @param figure categoryPrecision, officePrecision, overruled, categoryOpen or officeOpen
     * @param part counted, met for those of the numerator, or missed for the others
     * @param of only guesses of this category or, for offices, of this office
     * @param became only those that became this category or office
     * @param from first day, included; 89 days before the last where none is given
     * @param to last day, included; today where none is given
     * @param cursor {@code next} of the page before; none for the first page
     * @param size most rows on the page
     */
    @GetMapping("/api/statistics/learning/cases")
    ResponseEntity<LearningPage> listGuesses(
            @RequestParam String figure,
            @RequestParam(defaultValue = "counted") String part,
            @RequestParam(required = false) @Nullable String of,
            @RequestParam(required = false) @Nullable String became,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(defaultValue = QueueController.USUAL_SIZE) @Min(1) @Max(QueueController.LARGEST_SIZE)
                    int size) {
        LearningFigure wanted = LearningFigure.of(figure)
                .orElseThrow(() -> unknown(
                        "figure", figure, "categoryPrecision, officePrecision, overruled, categoryOpen or officeOpen"));
        Selection selection = new Selection(wanted, sideOf(part), blankAsNull(of), blankAsNull(became));
        return fresh(LearningPage.of(learning.page(selection, period(from, to), cursor, size), views));
    }

    private Period period(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate today = DistrictDay.dateOf(clock.instant());
        return Period.of(from, to, today, last -> last.minusDays(USUAL_DAYS - 1L));
    }

    private static @Nullable Boolean sideOf(String part) {
        return switch (part) {
            case "counted" -> null;
            case "met" -> true;
            case "missed" -> false;
            default -> throw unknown("part", part, "counted, met or missed");
        };
    }

    private static @Nullable String blankAsNull(@Nullable String code) {
        return code == null || code.isBlank() ? null : code;
    }

    private static ProblemException unknown(String name, String said, String expected) {
        return ProblemException.of(
                        ProblemType.INVALID_INPUT, "%s: \"%s\" (expected: %s)".formatted(name, said, expected))
                .at("?" + name, "unknown");
    }

    private static <T> ResponseEntity<T> fresh(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
