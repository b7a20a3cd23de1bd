/**
 * Turns the events of cases into notifications, each once, and none that has been overtaken.
 * Reads the bus and writes notifications; sends nothing itself.
 */
@NullMarked
package cn.huiyin.notify.intake;

import org.jspecify.annotations.NullMarked;
