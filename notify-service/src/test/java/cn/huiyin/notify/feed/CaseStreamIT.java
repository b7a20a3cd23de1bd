package cn.huiyin.notify.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.contracts.CaseEventV1.Accepted;
import cn.huiyin.contracts.CaseEventV1.Assigned;
import cn.huiyin.contracts.CodedName;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import cn.huiyin.notify.Events;
import cn.huiyin.notify.NotifyUnderTest;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who gets an event when a case has changed. */
@WithLocalStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseStreamIT {

    private static final CodedName NANPING = new CodedName("500108003", "南坪街道");

    private TestStack stack;
    private NotifyUnderTest service;

    @BeforeAll
    void start() {
        stack = TestStack.of(CaseStreamIT.class);
        service = new NotifyUnderTest(stack, Map.of());
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void tellsColleaguesAndSupervisorsOfAnActAndNoOtherOfficeAndNoCitizen() {
        String caseId = Events.aCase();
        try (Listener colleague = new Listener(DemoAccount.OFFICER_DANZISHI);
                Listener supervisor = new Listener(DemoAccount.SUPERVISOR);
                Listener operator = new Listener(DemoAccount.OPERATOR);
                Listener otherOffice = new Listener(DemoAccount.OFFICER_NANPING);
                Listener citizen = new Listener(DemoAccount.CITIZEN)) {
            service.publish(3, Events.of(caseId, new Accepted()));

            for (Listener one : List.of(colleague, supervisor, operator)) {
                await().until(() -> one.hasHeard(caseId));
            }
            String theirs = Events.aCase();
            service.publish(2, Events.of(theirs, null, NANPING, new Assigned(false)));
            await().until(() -> otherOffice.hasHeard(theirs));
            await().until(() -> supervisor.hasHeard(theirs));

            assertThat(otherOffice.hasHeard(caseId)).isFalse();
            assertThat(citizen.hasHeard(caseId)).isFalse();
            assertThat(colleague.hasHeard(theirs)).isFalse();
        }
    }

    @Test
    void tellsTheOfficeThatLosesACaseToo() {
        String caseId = Events.aCase();
        service.publish(2, Events.of(caseId, null, NANPING, new Assigned(false)));
        try (Listener losing = new Listener(DemoAccount.OFFICER_NANPING)) {
            await().until(() -> losing.hasHeard(caseId));
            losing.forget();

            service.publish(4, Events.of(caseId, new Assigned(false)));

            await().until(() -> losing.hasHeard(caseId));
        }
    }

    @Test
    void saysNothingAgainOfWhatComesLate() {
        String caseId = Events.aCase();
        try (Listener colleague = new Listener(DemoAccount.OFFICER_DANZISHI)) {
            service.publish(5, Events.of(caseId, new Accepted()));
            await().until(() -> colleague.hasHeard(caseId));
            colleague.forget();
            service.publish(2, Events.assigned(caseId, null));
            String next = Events.aCase();
            service.publish(2, Events.assigned(next, null));

            await().until(() -> colleague.hasHeard(next));
            assertThat(colleague.hasHeard(caseId)).isFalse();
        }
    }

    /** Reads a stream until it is closed. */
    private final class Listener implements AutoCloseable {

        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final Stream<String> body;

        Listener(DemoAccount account) {
            HttpResponse<Stream<String>> response = service.send(
                    service.to("/api/notifications/stream")
                            .header("Authorization", "Bearer " + stack.tokens().of(account))
                            .build(),
                    BodyHandlers.ofLines());
            body = response.body();
            Thread.ofVirtual().start(() -> {
                try {
                    body.forEach(lines::add);
                } catch (UncheckedIOException _) {
                    // Closed.
                }
            });
            await().until(() -> !lines.isEmpty());
        }

        boolean hasHeard(String caseId) {
            return lines.stream()
                    .anyMatch(line -> line.startsWith("data:{\"caseId\"") && line.contains(caseId)
                            || line.startsWith("data:{\"version\"") && line.contains(caseId));
        }

        void forget() {
            lines.clear();
        }

        @Override
        public void close() {
            body.close();
        }
    }
}
