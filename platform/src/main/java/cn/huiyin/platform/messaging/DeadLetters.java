package cn.huiyin.platform.messaging;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.GetResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.amqp.rabbit.core.RabbitOperations;

/** The dead-letter queues of this service: look into them, and send messages back to where they came from. */
public final class DeadLetters {

    private static final long CONFIRM_MILLIS = 5_000;
    private static final String DEATHS = "x-death";

    private final RabbitOperations rabbit;
    private final List<String> queues;

    DeadLetters(RabbitOperations rabbit, List<String> queues) {
        this.rabbit = rabbit;
        this.queues = List.copyOf(queues);
    }

    /** The queues of this service. */
    public List<String> queues() {
        return queues;
    }

    /** How many messages are in the dead-letter queue of a queue. */
    public long count(String queue) {
        Long count = rabbit.execute(channel -> channel.messageCount(known(queue)));
        return count == null ? 0 : count;
    }

    /** The oldest of them; they stay in the dead-letter queue. */
    public List<DeadLetter> list(String queue, int limit) {
        List<DeadLetter> letters = rabbit.execute(channel -> look(channel, known(queue), limit));
        return letters == null ? List.of() : letters;
    }

    /**
     * Sends messages back to their queue; each leaves the dead-letter queue only after the broker's confirm.
     *
     * @param id one message, or none for all that lie there now
     * @return how many were sent back
     */
    public int replay(String queue, @Nullable String id) {
        Integer sent = rabbit.execute(channel -> replay(channel, queue, id));
        return sent == null ? 0 : sent;
    }

    private static List<DeadLetter> look(Channel channel, String deadLetters, int limit) throws IOException {
        List<GetResponse> taken = new ArrayList<>();
        try {
            take(channel, deadLetters, limit, taken);
            return taken.stream().map(DeadLetters::describe).toList();
        } finally {
            giveBack(channel, taken);
        }
    }

    private int replay(Channel channel, String queue, @Nullable String id)
            throws IOException, InterruptedException, TimeoutException {
        List<GetResponse> taken = new ArrayList<>();
        channel.confirmSelect();
        try {
            take(channel, known(queue), (int) Math.min(Integer.MAX_VALUE, channel.messageCount(known(queue))), taken);
            List<GetResponse> wanted = taken.stream()
                    .filter(letter -> id == null || id.equals(letter.getProps().getMessageId()))
                    .toList();
            for (GetResponse letter : wanted) {
                channel.basicPublish("", queue, withoutDeaths(letter.getProps()), letter.getBody());
                channel.waitForConfirmsOrDie(CONFIRM_MILLIS);
                channel.basicAck(letter.getEnvelope().getDeliveryTag(), false);
                taken.remove(letter);
            }
            return wanted.size();
        } finally {
            giveBack(channel, taken);
        }
    }

    private static void take(Channel channel, String deadLetters, int limit, List<GetResponse> into)
            throws IOException {
        while (into.size() < limit) {
            GetResponse letter = channel.basicGet(deadLetters, false);
            if (letter == null) {
                return;
            }
            into.add(letter);
        }
    }

    private static void giveBack(Channel channel, List<GetResponse> taken) throws IOException {
        for (GetResponse letter : taken) {
            channel.basicNack(letter.getEnvelope().getDeliveryTag(), false, true);
        }
    }

    private static DeadLetter describe(GetResponse letter) {
        AMQP.BasicProperties properties = letter.getProps();
        Map<?, ?> death = properties.getHeaders() != null
                        && properties.getHeaders().get(DEATHS) instanceof List<?> deaths
                        && deaths.getFirst() instanceof Map<?, ?> first
                ? first
                : Map.of();
        Instant at = death.get("time") instanceof Date date ? date.toInstant() : null;
        Object reason = death.get("reason");
        return new DeadLetter(
                properties.getMessageId(), properties.getType(), reason == null ? null : reason.toString(), at);
    }

    private static AMQP.BasicProperties withoutDeaths(AMQP.BasicProperties properties) {
        return properties.builder().headers(Map.of()).build();
    }

    private String known(String queue) {
        if (!queues.contains(queue)) {
            throw new IllegalArgumentException("queue: \"%s\" (expected: one of %s)".formatted(queue, queues));
        }
        return Queues.deadLetters(queue);
    }
}
