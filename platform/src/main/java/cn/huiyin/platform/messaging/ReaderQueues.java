package cn.huiyin.platform.messaging;

import cn.huiyin.contracts.MessageQueue;
import java.util.List;

/**
 * The queues of other services that read what this one publishes; a bean of it has them declared before anything is
 * published. The broker confirms a message that one queue took; a service that is started for the first time later would
 * never be given it.
 */
public record ReaderQueues(List<MessageQueue> queues) {}
