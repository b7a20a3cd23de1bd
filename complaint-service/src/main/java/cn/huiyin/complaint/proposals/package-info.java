/**
 * Which cases could be about the same source as another: proposed with a score and reasons, joined by people. What somebody
 * turned down is not proposed again. Only its domain knows what speaks for one source.
 */
@NullMarked
package cn.huiyin.complaint.proposals;

import org.jspecify.annotations.NullMarked;
