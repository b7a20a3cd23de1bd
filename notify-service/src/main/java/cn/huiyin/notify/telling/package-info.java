/**
 * Who is told what of a case, and how far each case is known to have come.
 * Knows rules and versions; neither how an event looks nor how a message travels.
 */
@NullMarked
package cn.huiyin.notify.telling;

import org.jspecify.annotations.NullMarked;
