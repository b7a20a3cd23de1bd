package cn.huiyin.platform.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.identity.Role;
import cn.huiyin.platform.messaging.Queues;
import cn.huiyin.platform.sample.Answer;
import cn.huiyin.platform.sample.SampleApplication;
import cn.huiyin.platform.sample.ServiceIT;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;

/** What every service offers to administrators. */
class AdminIT extends ServiceIT {

    private static final String LETTERS = "/api/admin/dead-letters/sample";
    private static final String LOG = "/api/admin/log/sample";
    private static final Actor SOMEBODY = new Actor("s1", "安", Set.of(Role.ADMIN), null);

    @Autowired
    private RabbitTemplate rabbit;

    @Autowired
    private StoredAdminLog log;

    @Test
    void keepsEverybodyElseOut() {
        for (String path : new String[] {LETTERS, LOG}) {
            assertThat(client().get(path).status()).isEqualTo(401);
            assertThat(client().get(path, as(DemoAccount.SUPERVISOR)).status()).isEqualTo(403);
            assertThat(client().get(path, as(DemoAccount.ADMIN)).status()).isEqualTo(200);
        }
        assertThat(client().send("POST", LETTERS + "/" + SampleApplication.QUEUE + "/replays", "{}")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void listsWhatWasSetAsideWithoutItsContentSendsItBackAndWritesDownWhoDid() {
        rabbit.send(
                "",
                Queues.deadLetters(SampleApplication.QUEUE),
                MessageBuilder.withBody("not to be shown".getBytes())
                        .setMessageId("m-1")
                        .setType("a.type")
                        .build());
        // Looking takes each message and gives it back, which the broker does a little later: it may be away just then.
        Answer listed = await().until(
                        this::letters, seen -> seen.text("/0/letters/0/id").equals("m-1"));
        assertThat(listed.text("/0/count")).isEqualTo("1");
        assertThat(listed.text("/0/queue")).isEqualTo(SampleApplication.QUEUE);
        assertThat(listed.text("/0/letters/0/type")).isEqualTo("a.type");
        assertThat(listed.body().toString()).doesNotContain("not to be shown");

        await().until(() -> send(SampleApplication.QUEUE, "{\"id\": \"m-1\"}")
                .text("/count")
                .equals("1"));

        Answer entries = client().get(LOG, as(DemoAccount.ADMIN));
        assertThat(entries.text("/items/0/what")).isEqualTo("dead-letters-replayed");
        assertThat(entries.text("/items/0/subject")).isEqualTo(SampleApplication.QUEUE);
        assertThat(entries.text("/items/0/name")).isNotEmpty();
        assertThat(entries.text("/items/0/details/message")).isEqualTo("m-1");
        assertThat(entries.text("/items/0/outcome")).isEqualTo("done");
        // It cannot be read, so it comes to lie aside again; taken away for the other tests.
        await().until(() -> rabbit.receive(Queues.deadLetters(SampleApplication.QUEUE)) != null);
    }

    @Test
    void knowsNoOtherQueue() {
        assertThat(send("unknown", "{}").status()).isEqualTo(404);
    }

    @Test
    void writesAChangeDownBeforeItIsMadeAndThatItFailed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> log.recording(SOMEBODY, "tried", "it", Map.of(), () -> {
                    assertThat(log.page(null, 1).items().getFirst().outcome()).isEqualTo("begun");
                    throw new IllegalStateException("broken");
                }));

        assertThat(log.page(null, 1).items().getFirst()).satisfies(entry -> {
            assertThat(entry.what()).isEqualTo("tried");
            assertThat(entry.outcome()).isEqualTo("failed");
        });
    }

    private Answer letters() {
        return client().get(LETTERS, as(DemoAccount.ADMIN));
    }

    private Answer send(String queue, String body) {
        String[] token = as(DemoAccount.ADMIN);
        return client().send(
                        "POST",
                        LETTERS + "/" + queue + "/replays",
                        body,
                        token[0],
                        token[1],
                        "Content-Type",
                        "application/json");
    }
}
