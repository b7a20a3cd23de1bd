/**
 * The acts of the case, one file each: what is said with it, who may, what refuses it, what happens and what that does.
 * {@link cn.huiyin.complaint.cases.domain.acts.Acts} lists them; docs/adding-an-act.md says how one is added.
 */
@NullMarked
package cn.huiyin.complaint.cases.domain.acts;

import org.jspecify.annotations.NullMarked;
