package cn.huiyin.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.platform.sample.ServiceIT;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.AmqpAdmin;
import org.springframework.amqp.core.Declarables;
import org.springframework.amqp.core.Queue;
import org.springframework.amqp.core.QueueInformation;
import org.springframework.beans.factory.annotation.Autowired;

class QueuesIT extends ServiceIT {

    @Autowired
    private AmqpAdmin broker;

    @Autowired
    private List<EventConsumer> consumers;

    @Autowired
    private List<Declarables> declared;

    @Test
    void everyQueueThatIsDeclaredHasAConsumerAndADeadLetterQueue() {
        List<String> names = declared.stream()
                .map(each -> each.getDeclarablesByType(Queue.class))
                .flatMap(Collection::stream)
                .map(Queue::getName)
                .toList();
        List<String> consumed = consumers.stream().map(EventConsumer::queue).toList();

        assertThat(consumed).isNotEmpty().allSatisfy(queue -> {
            await().untilAsserted(() ->
                    assertThat(atTheBroker(queue).getConsumerCount()).isPositive());
            assertThat(atTheBroker(Queues.deadLetters(queue)).getConsumerCount())
                    .isZero();
        });
        assertThat(names).hasSize(2 * consumed.size()).allSatisfy(name -> assertThat(consumed)
                .contains(name.replaceFirst("\\.dlq$", "")));
    }

    private QueueInformation atTheBroker(String queue) {
        QueueInformation information = broker.getQueueInfo(queue);
        assertThat(information).as(queue).isNotNull();
        return information;
    }
}
