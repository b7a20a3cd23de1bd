package cn.huiyin.platform.messaging;

import cn.huiyin.contracts.CloudEvent;
import java.util.List;

/**
 * The effect of events that arrived shortly after each other, in their order. When it throws they come again, together
 * and then each alone, so it must bear that some of them have had their effect.
 */
@FunctionalInterface
public interface EventBatchHandler {

    void handle(List<CloudEvent<Record>> events);
}
