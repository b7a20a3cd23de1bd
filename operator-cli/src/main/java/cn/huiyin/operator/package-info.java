/**
 * The command line of those who run the platform: a hotline's export taken in with a report on every row, and messages
 * that were set aside. It knows the platform only by what crosses the wire.
 */
@NullMarked
package cn.huiyin.operator;

import org.jspecify.annotations.NullMarked;
