/**
 * How anybody acts on a case: which acts are offered to whom, what is said with them, and carrying them out in one write.
 * What an act is stands in {@code cases.domain.acts}; this room knows none of them by name.
 */
@NullMarked
package cn.huiyin.complaint.acts;

import org.jspecify.annotations.NullMarked;
