/**
 * Acts on a case: load, decide, append; and what the other services are told of it.
 * Other features reach a case only through what is public here and in the rooms below.
 */
@NullMarked
package cn.huiyin.complaint.cases;

import org.jspecify.annotations.NullMarked;
