/**
 * What each number means: which cases belong to it, on which day, on which side of the ratio. Pure folds over values.
 * It imports the JDK and nothing else; docs/kpi.md is drawn from it.
 */
@NullMarked
package cn.huiyin.complaint.statistics.domain;

import org.jspecify.annotations.NullMarked;
