package cn.huiyin.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.contracts.CaseEventV1.Answered;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import cn.huiyin.notify.Events;
import cn.huiyin.notify.NotifyUnderTest;
import cn.huiyin.notify.delivery.domain.SendResult;
import cn.huiyin.notify.plan.ChannelCode;
import cn.huiyin.notify.plan.PlanWithSms;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.Bean;

/** Three channels side by side: none takes another's work, and none waits for another. */
@WithLocalStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChannelsIT {

    private static final SendResult DELIVERED = new SendResult.Delivered();

    private NotifyUnderTest service;
    private ScriptedChannel email;
    private ScriptedChannel sms;

    @BeforeAll
    void start() {
        service = new NotifyUnderTest(
                TestStack.of(ChannelsIT.class),
                Map.of(
                        "huiyin.notify.delivery.first-retry", "200ms",
                        "huiyin.notify.delivery.longest-retry", "400ms"),
                PlanWithSms.class,
                TestChannels.class);
        email = service.bean(TestChannels.class).email();
        sms = service.bean(TestChannels.class).sms();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void eachSendsItsOwnAndNothingElse() {
        String caseId = answered();

        awaitState(caseId, "email", "DELIVERED");
        awaitState(caseId, "sms", "DELIVERED");
        assertThat(stored(caseId, "in-app").getString("state")).isEqualTo("DELIVERED");
        assertThat(email.sent).contains(stored(caseId, "email").getString("_id"));
        assertThat(sms.sent).contains(stored(caseId, "sms").getString("_id"));
        assertThat(email.sent).doesNotContainAnyElementsOf(sms.sent);
    }

    @Test
    void oneIsNotHeldUpByAnotherThatIsStuck() {
        String stuck = Events.aCase();
        CountDownLatch release = new CountDownLatch(1);
        email.on(stuck, () -> {
            await(release);
            return DELIVERED;
        });
        publish(stuck);
        awaitState(stuck, "email", "SENDING");

        String caseId = answered();

        awaitState(stuck, "sms", "DELIVERED");
        awaitState(caseId, "sms", "DELIVERED");
        assertThat(stored(stuck, "email").getString("state")).isEqualTo("SENDING");
        release.countDown();
        awaitState(stuck, "email", "DELIVERED");
        awaitState(caseId, "email", "DELIVERED");
    }

    @Test
    void oneIsNotHeldUpByAnotherThatIsNotAvailable() {
        email.available = false;

        String caseId = answered();
        awaitState(caseId, "sms", "DELIVERED");
        assertThat(stored(caseId, "email").getString("state")).isEqualTo("PENDING");
        assertThat(service.bean(ChannelOutcomes.class).pending(ChannelCode.EMAIL))
                .isPositive();
        email.available = true;

        awaitState(caseId, "email", "DELIVERED");
    }

    @Test
    void anAttemptThatTakesTooLongOrThrowsIsMadeAgain() {
        String slow = Events.aCase();
        sms.on(slow, () -> {
            await(new CountDownLatch(1));
            return DELIVERED;
        });
        publish(slow);
        String broken = Events.aCase();
        sms.on(broken, () -> {
            throw new IllegalStateException("broken");
        });
        publish(broken);

        awaitState(slow, "sms", "TEMPORARY_FAILURE");
        assertThat(stored(slow, "sms").getString("reason")).isEqualTo("timeout");
        awaitState(broken, "sms", "TEMPORARY_FAILURE");
        assertThat(stored(broken, "sms").getString("reason")).isEqualTo("failed");
        sms.on(slow, () -> DELIVERED);
        sms.on(broken, () -> DELIVERED);

        awaitState(slow, "sms", "DELIVERED");
        awaitState(broken, "sms", "DELIVERED");
    }

    private String answered() {
        String caseId = Events.aCase();
        publish(caseId);
        return caseId;
    }

    private void publish(String caseId) {
        service.publish(5, Events.of(caseId, "li", Events.DANZISHI, new Answered("supported")));
    }

    private void awaitState(String caseId, String channel, String state) {
        Awaitility.await().until(() -> service.stored(caseId, channel).stream()
                .anyMatch(one -> one.getString("state").equals(state)));
    }

    private Document stored(String caseId, String channel) {
        return service.stored(caseId, channel).getFirst();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** No configuration class, lest the scan of other tests find it. */
    static class TestChannels {

        private final ScriptedChannel email = new ScriptedChannel(ChannelCode.EMAIL, Duration.ofSeconds(60));
        private final ScriptedChannel sms = new ScriptedChannel(PlanWithSms.SMS, Duration.ofSeconds(1));

        @Bean
        ScriptedChannel email() {
            return email;
        }

        @Bean
        ScriptedChannel sms() {
            return sms;
        }
    }

    /** Delivers, unless a test says otherwise for a case. */
    static final class ScriptedChannel implements Channel {

        private final Queue<String> sent = new ConcurrentLinkedQueue<>();
        private final Map<String, Supplier<SendResult>> scripts = new ConcurrentHashMap<>();
        private final ChannelCode code;
        private final ChannelLimits limits;
        private volatile boolean available = true;

        ScriptedChannel(ChannelCode code, Duration timeout) {
            this.code = code;
            this.limits = new ChannelLimits(4, Duration.ofMillis(100), timeout);
        }

        void on(String caseId, Supplier<SendResult> script) {
            scripts.put(caseId, script);
        }

        @Override
        public ChannelCode code() {
            return code;
        }

        @Override
        public ChannelLimits limits() {
            return limits;
        }

        @Override
        public boolean isAvailable() {
            return available;
        }

        @Override
        public SendResult send(Notification notification) {
            sent.add(notification.id());
            return scripts.getOrDefault(notification.caseId(), () -> DELIVERED).get();
        }
    }
}
