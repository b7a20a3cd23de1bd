/**
 * Turns the events of cases into notifications, each once, and none that is out of date. Consumes messages and stores
 * notifications; sends nothing itself.
 */
@NullMarked
package cn.huiyin.notify.intake;

import org.jspecify.annotations.NullMarked;
