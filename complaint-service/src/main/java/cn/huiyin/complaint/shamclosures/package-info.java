/**
 * Sham closures 假闭环: sees that the same matter came again soon after a case was ended, and flags that case. The rule is the
 * act's; here is only where to look.
 */
@NullMarked
package cn.huiyin.complaint.shamclosures;

import org.jspecify.annotations.NullMarked;
