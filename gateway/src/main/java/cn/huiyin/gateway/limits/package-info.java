/**
 * How much one caller may ask, and how large a request may be. Counts in memory, per replica, by path and address,
 * never by content.
 */
@NullMarked
package cn.huiyin.gateway.limits;

import org.jspecify.annotations.NullMarked;
