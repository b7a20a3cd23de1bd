/**
 * Which cases have changed recently, and who may know it, so that open pages load them again. Says that a case changed,
 * never what is in it.
 */
@NullMarked
package cn.huiyin.notify.changes;

import org.jspecify.annotations.NullMarked;
