/**
 * What staff see and do: queues of cases, a single case, acts. It has no rules: which cases somebody sees is part of
 * the query, and the domain decides which acts are allowed.
 */
@NullMarked
package cn.huiyin.complaint.desk;

import org.jspecify.annotations.NullMarked;
