/**
 * What changes stored cases from one version to the next, in the order of its numbers. Speaks of stored documents
 * alone, never of today's records: they go on changing, and what a migration once did must stay.
 */
@NullMarked
package cn.huiyin.complaint.cases.migrations;

import org.jspecify.annotations.NullMarked;
