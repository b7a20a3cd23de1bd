package cn.huiyin.platform.messaging;

import cn.huiyin.contracts.CloudEvent;

/**
 * The effect of a message. Called at least once per message and never at the same time as its acknowledgement: when it
 * returns, its effect must be stored. Throw {@link TransientFailure}, or let the exception of a database or broker that
 * is away pass, to be called again later; after any other exception it is tried three times in all and then goes to the
 * dead-letter queue.
 */
@FunctionalInterface
public interface EventHandler {

    /** @param event with data of the record of its type; switch over {@code event.data()} */
    void handle(CloudEvent<Record> event);
}
