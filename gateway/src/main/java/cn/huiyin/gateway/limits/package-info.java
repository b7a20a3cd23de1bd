/**
 * How much one caller may ask, and how large a request may be.
 * Counts in memory, per replica; knows paths and addresses, never contents.
 */
@NullMarked
package cn.huiyin.gateway.limits;

import org.jspecify.annotations.NullMarked;
