package cn.huiyin.dispatch.published;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.dispatch.district.CategoryCode;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.OfficeCode;
import cn.huiyin.dispatch.engine.TableRuling;
import cn.huiyin.dispatch.engine.TableRuling.Outcome;
import cn.huiyin.dispatch.pack.tables.TableFinding;
import cn.huiyin.dispatch.pack.tables.TableKind;
import cn.huiyin.dispatch.pack.tables.TableRefused;
import cn.huiyin.platform.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tries a table on past cases, for complaint-service in the name of an administrator. Nothing is kept. */
@RestController
class TableTrialsController {

    private static final int LONGEST_TABLE = 500_000;
    private static final int MOST_CASES = 2_000;

    private final PublishedTables published;

    TableTrialsController(PublishedTables published) {
        this.published = published;
    }

    /**
     * A table, and cases to try it on.
     *
     * @param table code of the table
     * @param dmn text of the table
     * @param publications how many publications there are; the table is compared with what they come to
     * @param cases at most 2,000
     */
    record Trial(
            @NotBlank String table,
            @NotBlank @Size(max = LONGEST_TABLE) String dmn,
            int publications,
            @NotNull @Size(max = MOST_CASES) List<PastCase> cases) {}

    /**
     * A case as it was settled.
     *
     * @param caseId by which the result names it
     * @param category code; absent where it has none
     * @param office code; absent where it has none
     * @param registeredAt by this the tables know hour, day and period
     * @param text what the citizen said, without contact data
     */
    record PastCase(
            String caseId,
            @Nullable String category,
            @Nullable String office,
            Instant registeredAt,
            String text) {}

    /**
     * What the tables make of a case, by those that are published and with the one that is tried.
     *
     * @param caseId as it was sent
     */
    record ChangedCase(String caseId, Outcome before, Outcome after) {}

    /**
     * What a trial found.
     *
     * @param changed the cases with which something else would be done, in the order in which they were sent
     */
    record TrialResult(List<ChangedCase> changed) {}

    /** Tries a table on past cases. It is refused when it cannot be used; each error says where and what was expected. */
    @PostMapping("/internal/table-trials")
    TrialResult tryTable(@RequestBody @Valid Trial trial) {
        if (published.known().publications().size() < trial.publications()) {
            published.refresh();
        }
        District before = published.known().latest();
        District after = with(before, trial);
        return new TrialResult(trial.cases().stream()
                .flatMap(one -> changed(one, before, after).stream())
                .toList());
    }

    private static District with(District before, Trial trial) {
        if (TableKind.of(trial.table()).isEmpty()) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "There is no such table.");
        }
        try {
            return before.with(before.rules().tables().with("trial", trial.table(), trial.dmn()));
        } catch (TableRefused refused) {
            throw problem(refused);
        }
    }

    private static ProblemException problem(TableRefused refused) {
        ProblemException problem = ProblemException.of(
                ProblemType.INVALID_INPUT,
                "The table cannot be used: " + refused.findings().getFirst());
        for (TableFinding finding : refused.findings()) {
            problem = problem.at(pointer(finding), finding.code(), finding.detail());
        }
        return problem;
    }

    /** Rule and column below the table; either may be missing. */
    private static String pointer(TableFinding finding) {
        return Stream.of("dmn", finding.rule(), finding.column())
                .filter(part -> !part.isEmpty())
                .map(part -> part.replace("~", "~0").replace("/", "~1"))
                .reduce("", (path, part) -> path + "/" + part);
    }

    private static Optional<ChangedCase> changed(PastCase one, District before, District after) {
        Outcome was = outcome(one, before);
        Outcome would = outcome(one, after);
        return was.isSameAs(would) ? Optional.empty() : Optional.of(new ChangedCase(one.caseId(), was, would));
    }

    private static Outcome outcome(PastCase one, District district) {
        return TableRuling.of(
                one.text(),
                Optional.ofNullable(one.category()).map(CategoryCode::new).flatMap(district::category),
                Optional.ofNullable(one.office()).map(OfficeCode::new),
                one.registeredAt(),
                district);
    }
}
