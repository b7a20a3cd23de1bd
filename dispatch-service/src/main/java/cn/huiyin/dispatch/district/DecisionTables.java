package cn.huiyin.dispatch.district;

import java.time.LocalDate;
import java.util.List;

/** All decision tables of the district in one version of it; immutable, so that the same facts are always ruled alike. */
public interface DecisionTables {

    /** Of the pack, and how many published changes lie over it, e.g. {@code 2026.1+3}. */
    String version();

    Ruling rule(TableFacts facts);

    /** The same tables under another version: something else of the district was changed. */
    DecisionTables as(String newVersion);

    /** The laws that were in force on the day of the act, what is closest to the category first; none without a category. */
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
