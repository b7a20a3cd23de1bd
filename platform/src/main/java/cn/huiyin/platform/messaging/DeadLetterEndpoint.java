package cn.huiyin.platform.messaging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * {@code GET /actuator/dlq}, {@code GET /actuator/dlq/{queue}}, {@code POST /actuator/dlq/{queue}} with an optional
 * {@code id}. For administrators, and for the machine itself under the profile {@code local}.
 */
@Endpoint(id = "dlq")
final class DeadLetterEndpoint {

    private static final int SHOWN = 100;

    private final DeadLetters letters;

    DeadLetterEndpoint(DeadLetters letters) {
        this.letters = letters;
    }

    @ReadOperation
    Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        letters.queues().forEach(queue -> counts.put(queue, letters.count(queue)));
        return counts;
    }

    @ReadOperation
    @Nullable
    List<DeadLetter> list(@Selector String queue) {
        return letters.queues().contains(queue) ? letters.list(queue, SHOWN) : null;
    }

    @WriteOperation
    @Nullable
    Map<String, Integer> replay(@Selector String queue, @Nullable String id) {
        return letters.queues().contains(queue) ? Map.of("replayed", letters.replay(queue, id)) : null;
    }
}
