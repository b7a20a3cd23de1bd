/**
 * Who is told what, by which channel, and whether it arrived.
 * Learns everything from the events of cases; changes no case and keeps no contact data.
 */
@NullMarked
package cn.huiyin.notify;

import org.jspecify.annotations.NullMarked;
