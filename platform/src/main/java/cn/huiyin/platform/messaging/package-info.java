/**
 * Messages out of a document's outbox to the broker, and from a queue to their effect, at least once.
 * It never loses a message: it clears one after the broker's confirm and acknowledges one after its effect is stored.
 */
@NullMarked
package cn.huiyin.platform.messaging;

import org.jspecify.annotations.NullMarked;
