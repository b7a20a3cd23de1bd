package cn.huiyin.dispatch.district;

import java.time.LocalDate;
import java.util.List;

/**
 * All decision tables of the district in one version; immutable, so that the same facts always give the same result.
 */
public interface DecisionTables {

    /** The version of the pack and the number of published changes, e.g. {@code 2026.1+3}. */
    String version();

    Ruling rule(TableFacts facts);

    /** The same tables under another version, since another part of the district was changed. */
    DecisionTables as(String newVersion);

    /** The laws that were in force on that day, those closest to the category first; none without a category. */
    List<LegalBasis> legalBases(TableFacts facts, LocalDate dayOfAct);

    /**
     * The same with another table.
     *
     * @param table its code, e.g. {@code responsibility}
     * @param text of its file
     * @throws RuntimeException when it cannot be used
     */
    DecisionTables with(String newVersion, String table, String text);
}
