package cn.huiyin.dispatch.published;

import java.time.Instant;

/**
 * A part of the district that was published: a decision table, or the outlines of the offices.
 *
 * @param number 1 for the first publication, one more for each later one
 * @param part its code
 * @param text of its file
 * @param effectiveFrom cases that are filed from then on are decided by it
 */
record Publication(int number, String part, String text, Instant effectiveFrom) {}
