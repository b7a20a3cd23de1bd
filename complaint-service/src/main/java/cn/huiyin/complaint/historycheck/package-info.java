/**
 * Seals the histories of cases with a chain of hashes, kept apart from them, and finds what was altered, taken out, put
 * elsewhere or cut off past the service. Reads the stored form only, so that no version of the code changes a hash.
 */
@NullMarked
package cn.huiyin.complaint.historycheck;

import org.jspecify.annotations.NullMarked;
