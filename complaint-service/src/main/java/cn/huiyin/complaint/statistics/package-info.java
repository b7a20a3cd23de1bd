/**
 * The numbers the platform is measured by, folded from the cases of a day and kept as daily rollups.
 * The same code serves API, page and export; docs/kpi.md says what each number means.
 */
@NullMarked
package cn.huiyin.complaint.statistics;

import org.jspecify.annotations.NullMarked;
