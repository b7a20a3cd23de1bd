package cn.huiyin.dispatch.pack.tables;

import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.ClassRule;
import cn.huiyin.dispatch.district.DecisionTables;
import cn.huiyin.dispatch.district.Department;
import cn.huiyin.dispatch.district.Duty;
import cn.huiyin.dispatch.district.LegalBasis;
import cn.huiyin.dispatch.district.Ruling;
import cn.huiyin.dispatch.district.TableFacts;
import cn.huiyin.platform.pack.PackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One version of all decision tables: those of the pack, with what was published instead of them. */
public final class DmnTables implements DecisionTables {

    private final String version;
    private final Map<TableKind, DmnTable> tables;
    private final TableVocabulary vocabulary;

    private DmnTables(String version, Map<TableKind, DmnTable> tables, TableVocabulary vocabulary) {
        this.version = version;
        this.tables = new EnumMap<>(tables);
        this.vocabulary = vocabulary;
    }

    /** @throws PackException when a table of the pack cannot be used */
    public static DmnTables ofPack(String version, Path pack, TableVocabulary vocabulary) {
        Map<TableKind, DmnTable> tables = new EnumMap<>(TableKind.class);
        try {
            for (TableKind kind : TableKind.values()) {
                tables.put(kind, DmnTable.read(kind, text(pack, kind), vocabulary));
            }
            return new DmnTables(version, tables, vocabulary).withoutGaps();
        } catch (TableRefused refused) {
            throw new PackException(String.valueOf(refused.getMessage()));
        }
    }

    /** @throws TableRefused with all that is wrong with the table */
    @Override
    public DmnTables with(String newVersion, String table, String text) {
        TableKind kind = TableKind.of(table)
                .orElseThrow(() -> new IllegalArgumentException("table: " + table + " (expected: a known one)"));
        Map<TableKind, DmnTable> changed = new EnumMap<>(tables);
        changed.put(kind, DmnTable.read(kind, text, vocabulary));
        DmnTables all = new DmnTables(newVersion, changed, vocabulary);
        return kind == TableKind.RESPONSIBILITY ? all.withoutGaps() : all;
    }

    @Override
    public DmnTables as(String newVersion) {
        return new DmnTables(newVersion, tables, vocabulary);
    }

    /** The table as the pack has it. */
    static String text(Path pack, TableKind kind) {
        String file = kind.code() + ".dmn";
        try {
            return Files.readString(pack.resolve(file));
        } catch (IOException unreadable) {
            throw new PackException(file + ": cannot be read", unreadable);
        }
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Ruling rule(TableFacts facts) {
        List<TableHit> periods = hits(TableKind.PERIODS, FactNames.named(facts, ""));
        String period = period(periods);
        Map<String, Object> named = FactNames.named(facts, period);
        List<TableHit> classes = hits(TableKind.DEADLINE_CLASS, named);
        List<TableHit> duties = facts.category().isEmpty() ? List.of() : hits(TableKind.RESPONSIBILITY, named);
        return new Ruling(
                period,
                classes.stream().map(DmnTables::classRule).toList(),
                duties.stream().findFirst().map(this::duty),
                Stream.of(periods, classes, duties)
                        .flatMap(List::stream)
                        .map(TableHit::rule)
                        .toList());
    }

    @Override
    public List<LegalBasis> legalBases(TableFacts facts, LocalDate dayOfAct) {
        if (facts.category().isEmpty()) {
            return List.of();
        }
        String period = period(hits(TableKind.PERIODS, FactNames.named(facts, "")));
        Map<String, Object> named = FactNames.named(facts, period);
        named.put(FactNames.ACT_DAY, dayOfAct.toString());
        return hits(TableKind.LEGAL_BASES, named).stream()
                .map(hit -> new LegalBasis(hit.text("basis"), hit.text("source"), hit.rule()))
                .toList();
    }

    private List<TableHit> hits(TableKind kind, Map<String, Object> facts) {
        DmnTable table = tables.get(kind);
        return table == null ? List.of() : table.hits(facts);
    }

    /** Every category must have a responsible party, by day and by night, whatever the other columns say. */
    private DmnTables withoutGaps() {
        List<TableFinding> gaps = vocabulary.categories().values().stream()
                .filter(category -> Stream.of(false, true).anyMatch(night -> isGap(category, night)))
                .map(category -> TableFinding.ofTable(
                        "gap", "no rule for " + category.code() + " (expected: one for each category)"))
                .toList();
        if (!gaps.isEmpty()) {
            throw new TableRefused(TableKind.RESPONSIBILITY, gaps);
        }
        return this;
    }

    private boolean isGap(Category category, boolean night) {
        TableFacts facts = new TableFacts(
                Optional.of(category), Optional.empty(), TableVocabulary.anOrdinaryNoon(), night, Set.of());
        return hits(TableKind.RESPONSIBILITY, FactNames.named(facts, "")).isEmpty();
    }

    private static String period(List<TableHit> periods) {
        return periods.stream()
                .findFirst()
                .map(hit -> hit.text(FactNames.PERIOD))
                .orElse("");
    }

    private static ClassRule classRule(TableHit hit) {
        return new ClassRule(hit.text("class"), hit.text("reason"), hit.text("quote"));
    }

    private Duty duty(TableHit hit) {
        String lead = hit.text("lead");
        List<Department> called = Stream.concat(
                        Stream.of(lead), Arrays.stream(hit.text("support").split(" ")))
                .filter(code -> !code.isBlank() && !code.equals(TableVocabulary.OFFICE_OF_THE_PLACE))
                .flatMap(code -> Optional.ofNullable(vocabulary.departments().get(code)).stream())
                .distinct()
                .toList();
        return new Duty(
                called,
                lead.equals(TableVocabulary.OFFICE_OF_THE_PLACE),
                hit.text("firstStep"),
                hit.text("evidence"),
                hit.text("standard"),
                hit.text("source"),
                hit.rule());
    }
}
