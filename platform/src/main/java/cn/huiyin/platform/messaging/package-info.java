/**
 * Sends messages from a document's outbox to the broker, and hands messages of a queue to their handler, at least once.
 * It never loses a message: it clears one after the broker's confirm and acknowledges one after its effect is stored.
 */
@NullMarked
package cn.huiyin.platform.messaging;

import org.jspecify.annotations.NullMarked;
