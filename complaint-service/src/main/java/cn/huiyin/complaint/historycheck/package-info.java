/**
 * Seals the histories of cases with a chain of hashes, stored separately, and finds entries that were changed, removed,
 * moved or cut off without the service. Reads the stored form, so that a new version of the code does not change a
 * hash.
 */
@NullMarked
package cn.huiyin.complaint.historycheck;

import org.jspecify.annotations.NullMarked;
