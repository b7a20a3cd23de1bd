/** What two reports have in common, and how much that speaks for one source. Knows no case, no database and no clock. */
@NullMarked
package cn.huiyin.complaint.proposals.domain;

import org.jspecify.annotations.NullMarked;
