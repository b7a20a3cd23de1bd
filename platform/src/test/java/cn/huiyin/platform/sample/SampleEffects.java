package cn.huiyin.platform.sample;

import cn.huiyin.contracts.CloudEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/** Counts deliveries and effects, and fails where a test asks for it. */
@Component
public class SampleEffects {

    private static final Consumer<CloudEvent<Record>> NOTHING = _ -> {};

    private final List<String> deliveries = new CopyOnWriteArrayList<>();
    private final Set<String> effects = ConcurrentHashMap.newKeySet();
    private final Map<String, String> traceIds = new ConcurrentHashMap<>();
    private final Map<String, Consumer<CloudEvent<Record>>> troubles = new ConcurrentHashMap<>();

    void apply(CloudEvent<Record> event) {
        deliveries.add(event.id());
        traceIds.put(event.id(), String.valueOf(MDC.get("traceId")));
        troubles.getOrDefault(event.id(), NOTHING).accept(event);
        effects.add(event.id());
    }

    /** From now on this happens before the effect of the event. */
    public void trouble(String eventId, Consumer<CloudEvent<Record>> trouble) {
        troubles.put(eventId, trouble);
    }

    public void calm(String eventId) {
        troubles.remove(eventId);
    }

    public long deliveries(String eventId) {
        return deliveries.stream().filter(eventId::equals).count();
    }

    public boolean hasEffect(String eventId) {
        return effects.contains(eventId);
    }

    public String traceId(String eventId) {
        return traceIds.getOrDefault(eventId, "");
    }
}
