/**
 * The statistics of the platform, computed from the cases of each day and stored as daily sums. The same code serves
 * API, page and export; docs/kpi.md says what each number means.
 */
@NullMarked
package cn.huiyin.complaint.statistics;

import org.jspecify.annotations.NullMarked;
