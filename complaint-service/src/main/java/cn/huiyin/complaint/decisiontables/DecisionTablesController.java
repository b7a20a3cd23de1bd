package cn.huiyin.complaint.decisiontables;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.problem.AlsoAnswers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The decision tables, for administrators. */
@RestController
@RequestMapping("/api/admin/tables")
class DecisionTablesController {

    private static final int LONGEST_TABLE = 500_000;

    private final TableStates states;
    private final TryTable tryTable;
    private final TableTrials trials;
    private final PublishTable publishTable;

    DecisionTablesController(TableStates states, TryTable tryTable, TableTrials trials, PublishTable publishTable) {
        this.states = states;
        this.tryTable = tryTable;
        this.trials = trials;
        this.publishTable = publishTable;
    }

    /**
     * A changed table.
     *
     * @param dmn its text, at most 500,000 characters
     */
    record TableDraft(@NotBlank @Size(max = LONGEST_TABLE) String dmn) {}

    /**
     * What a changed table would do.
     *
     * @param id by which it can be published
     * @param from the first day whose cases were looked at (ISO)
     * @param cases on how many it was tried
     * @param changed for how many of them something else would be done
     * @param examples at most 200 of those, by their numbers
     */
    record TrialView(String id, String from, int cases, int changed, List<TableTrial.ChangedCase> examples) {

        static TrialView of(TableTrial trial) {
            return new TrialView(trial.id(), trial.from(), trial.cases(), trial.changed(), trial.examples());
        }
    }

    /** Shows all tables, and what was published of each. */
    @GetMapping
    List<TableStates.TableState> showTables() {
        return states.all();
    }

    /**
     * Shows the text of a version of a table.
     *
     * @param table code of the table
     * @param number of the publication; 0 for the table of the pack
     */
    @GetMapping("/{table}/versions/{number}")
    TableStates.TableText showTableVersion(@PathVariable String table, @PathVariable int number) {
        return states.text(DecisionTable.of(table), number);
    }

    /**
     * Tries a changed table on the cases of the last 30 days. It is refused when it cannot be used; each error says where.
     *
     * @param table code of the table
     */
    @AlsoAnswers(ProblemType.UPSTREAM_UNAVAILABLE)
    @PostMapping("/{table}/trials")
    TrialView tryTable(@PathVariable String table, @RequestBody @Valid TableDraft body, Actor admin) {
        TableTrial trial = tryTable.run(admin, DecisionTable.of(table), body.dmn());
        trials.insert(trial);
        return TrialView.of(trial);
    }

    /**
     * Publishes a table that was tried. Cases that are registered from its day on are decided by it.
     *
     * @param table code of the table
     */
    @AlsoAnswers(ProblemType.STATE_CONFLICT)
    @PostMapping("/{table}/publications")
    List<TableStates.TableState> publishTable(
            @PathVariable String table, @RequestBody @Valid PublicationForm body, Actor admin) {
        publishTable.publish(admin, DecisionTable.of(table), body);
        return states.all();
    }
}
