/**
 * Dispatch service: who handles a complaint and how urgently. Starts the application and wires the engine to the pack;
 * the rooms below do the work.
 */
@NullMarked
package cn.huiyin.dispatch;

import org.jspecify.annotations.NullMarked;
