/**
 * The stored case and what the desks do with it: one command, one document, one write.
 * Other features reach a case only through what is public here.
 */
@NullMarked
package cn.huiyin.complaint.cases;

import org.jspecify.annotations.NullMarked;
