package cn.huiyin.dispatch.published;

import java.time.Instant;

/**
 * A decision table that was published.
 *
 * @param number 1 for the first publication, one more for each later one
 * @param table code of the table
 * @param dmn text of the table
 * @param effectiveFrom cases that are filed from then on are decided by it
 */
record Publication(int number, String table, String dmn, Instant effectiveFrom) {}
