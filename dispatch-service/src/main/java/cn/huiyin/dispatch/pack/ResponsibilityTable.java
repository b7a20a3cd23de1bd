package cn.huiyin.dispatch.pack;

import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.CategoryCode;
import cn.huiyin.dispatch.district.Department;
import cn.huiyin.dispatch.district.Responsibility;
import cn.huiyin.platform.pack.PackException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.operaton.bpm.dmn.engine.DmnDecision;
import org.operaton.bpm.dmn.engine.DmnDecisionResult;
import org.operaton.bpm.dmn.engine.DmnDecisionResultEntries;
import org.operaton.bpm.dmn.engine.DmnEngine;
import org.operaton.bpm.dmn.engine.DmnEngineConfiguration;

/**
 * responsibility.dmn: the decision table of who is called in, run by a DMN engine once per category when the pack is
 * read, so that a table that breaks does so at the start. Its one input is the category.
 */
final class ResponsibilityTable implements Responsibility {

    private static final String FILE = "responsibility.dmn";
    private static final String DECISION = "responsibility";
    /** The office of the place itself, as the table writes it. */
    private static final String OFFICE = "TOWN";

    private final Map<CategoryCode, Duty> duties;

    private ResponsibilityTable(Map<CategoryCode, Duty> duties) {
        this.duties = Map.copyOf(duties);
    }

    static ResponsibilityTable read(Path pack, List<Category> categories, Map<String, Department> departments) {
        DmnEngine engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        DmnDecision table = parse(engine, pack.resolve(FILE));
        Map<CategoryCode, Duty> duties = new HashMap<>();
        for (Category category : categories) {
            duties.put(category.code(), duty(row(engine, table, category), category, departments));
        }
        return new ResponsibilityTable(duties);
    }

    @Override
    public Optional<Duty> of(CategoryCode category) {
        return Optional.ofNullable(duties.get(category));
    }

    private static DmnDecision parse(DmnEngine engine, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return engine.parseDecision(DECISION, in);
        } catch (IOException unreadable) {
            throw new PackException(FILE + ": cannot be read");
        } catch (RuntimeException broken) {
            throw new PackException(
                    FILE + ": " + broken.getMessage() + " (expected: a DMN decision table \"" + DECISION + "\")");
        }
    }

    private static DmnDecisionResultEntries row(DmnEngine engine, DmnDecision table, Category category) {
        DmnDecisionResult result;
        try {
            result = engine.evaluateDecision(
                    table, Map.of("category", category.code().value()));
        } catch (RuntimeException broken) {
            throw new PackException(FILE + ": " + category.code() + ": " + broken.getMessage());
        }
        if (result.size() != 1) {
            throw new PackException(FILE + ": category: \"" + category.code() + "\": " + result.size()
                    + " rules (expected: exactly one rule)");
        }
        return result.getFirst();
    }

    private static Duty duty(DmnDecisionResultEntries row, Category category, Map<String, Department> departments) {
        String lead = cell(row, "lead");
        List<Department> called = Stream.concat(
                        Stream.of(lead), Arrays.stream(cell(row, "support").split(" ")))
                .filter(code -> !code.isBlank() && !code.equals(OFFICE))
                .map(code -> department(code, category, departments))
                .distinct()
                .toList();
        return new Duty(called, lead.equals(OFFICE), cell(row, "firstStep"), cell(row, "law"));
    }

    private static Department department(String code, Category category, Map<String, Department> departments) {
        return Optional.ofNullable(departments.get(code))
                .orElseThrow(() -> new PackException(FILE + ": rule of " + category.code() + ": \"" + code
                        + "\" (expected: a code of departments.csv)"));
    }

    private static String cell(DmnDecisionResultEntries row, String output) {
        return row.getEntry(output) instanceof String text ? text.strip() : "";
    }
}
