/**
 * Which cases could be about the same source as another: proposed with a score and reasons, joined by people. A
 * proposal that somebody dismissed is not made again. The domain package alone determines what speaks for one source.
 */
@NullMarked
package cn.huiyin.complaint.proposals;

import org.jspecify.annotations.NullMarked;
