/**
 * Which cases have changed of late, and who may know it: so that open pages ask again.
 * Says that a case changed, never what is in it.
 */
@NullMarked
package cn.huiyin.notify.changes;

import org.jspecify.annotations.NullMarked;
