/**
 * How the channels are doing, for administrators. Counts and codes alone: no message, no recipient, no address.
 */
@NullMarked
package cn.huiyin.notify.channels;

import org.jspecify.annotations.NullMarked;
