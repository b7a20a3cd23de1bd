/**
 * Sham closures 假闭环: notices that the same matter came again soon after a case was ended, and flags that case. The act
 * has the rule; this package searches.
 */
@NullMarked
package cn.huiyin.complaint.shamclosures;

import org.jspecify.annotations.NullMarked;
