package cn.huiyin.complaint.cases.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.contracts.MessageQueue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.amqp.core.AmqpAdmin;
import org.springframework.beans.factory.annotation.Autowired;

/** A case that is filed before any other service has ever run waits for them at the broker. */
class QueuesOfReadersIT extends RunningComplaintService {

    @Autowired
    private AmqpAdmin broker;

    @ParameterizedTest
    @EnumSource(MessageQueue.class)
    void areThereThoughNobodyConsumesThemYet(MessageQueue queue) {
        assertThat(broker.getQueueInfo(queue.queueName())).isNotNull();
    }
}
