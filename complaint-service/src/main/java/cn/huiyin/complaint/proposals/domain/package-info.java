/**
 * What two reports have in common, and how much that speaks for one source. Independent of cases, database and clock.
 */
@NullMarked
package cn.huiyin.complaint.proposals.domain;

import org.jspecify.annotations.NullMarked;
