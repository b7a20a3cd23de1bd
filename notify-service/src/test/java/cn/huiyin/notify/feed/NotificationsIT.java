package cn.huiyin.notify.feed;

import static cn.huiyin.notify.NotifyUnderTest.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import cn.huiyin.contracts.CaseEventV1.Accepted;
import cn.huiyin.contracts.CaseEventV1.Answered;
import cn.huiyin.contracts.CaseEventV1.Assigned;
import cn.huiyin.contracts.CaseEventV1.OfficerAssigned;
import cn.huiyin.contracts.CaseEventV1.Restricted;
import cn.huiyin.contracts.CaseEventV1.RestrictionLifted;
import cn.huiyin.contracts.CaseEventV1.SentToTriage;
import cn.huiyin.contracts.CodedName;
import cn.huiyin.contracts.MessageQueue;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import cn.huiyin.notify.Events;
import cn.huiyin.notify.NotifyUnderTest;
import cn.huiyin.platform.messaging.EventConsumer;
import cn.huiyin.platform.messaging.OutboxMessage;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From an event on the bus to a message that its reader, and nobody else, reads. */
@WithLocalStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotificationsIT {

    private static final Answered ANSWERED = new Answered("supported");
    private static final CodedName NANPING = new CodedName("500108003", "南坪街道");

    private TestStack stack;
    private NotifyUnderTest service;

    @BeforeAll
    void start() {
        stack = TestStack.of(NotificationsIT.class);
        service = new NotifyUnderTest(stack, Map.of());
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void tellsCitizenAndOfficeOfAnAssignmentInTheLanguageOfEach() {
        String caseId = Events.aCase();

        service.publish(2, Events.assigned(caseId, subject(DemoAccount.CITIZEN)));

        JsonNode citizens = awaitItem(DemoAccount.CITIZEN, caseId);
        assertThat(citizens.path("text").asString())
                .isEqualTo("编号 " + Events.number(caseId) + " 的投诉由弹子石街道负责，将在 12月1日（周二）18:00 前答复您。");
        assertThat(citizens.path("number").asString()).isEqualTo(Events.number(caseId));
        assertThat(citizens.path("read").asBoolean()).isFalse();
        assertThat(awaitItem(DemoAccount.OFFICER_DANZISHI, caseId).path("title").asString())
                .isEqualTo("新交办 " + Events.number(caseId));
        HttpResponse<String> english = service.send(
                as(DemoAccount.OFFICER_DANZISHI, "/api/notifications").header("Accept-Language", "en-GB"));
        assertThat(english.body()).contains("accept by Tuesday 1 December, 18:00");
    }

    @Test
    void tellsOnceWhatIsDeliveredTwice() {
        String caseId = Events.aCase();

        OutboxMessage message = service.publish(2, Events.assigned(caseId, subject(DemoAccount.CITIZEN)));
        service.publishAgain(message);
        service.publishAgain(message);
        service.publish(3, Events.of(caseId, new Accepted()));

        await().until(() -> service.knows(caseId, 3));
        assertThat(service.stored(caseId, "in-app"))
                .filteredOn(one -> one.getString("event").equals(message.id()))
                .hasSize(2);
    }

    @Test
    void tellsNobodyOfAnAssignmentThatComesAfterTheAnswer() {
        String caseId = Events.aCase();
        String citizen = subject(DemoAccount.CITIZEN);

        service.publish(5, Events.of(caseId, citizen, Events.DANZISHI, ANSWERED));
        await().until(() -> service.knows(caseId, 5));
        service.publish(2, Events.assigned(caseId, citizen));
        // The late version leaves no trace of its own: what was published after it shows that it has been handled.
        String next = Events.aCase();
        service.publish(2, Events.assigned(next, null));
        await().until(() -> service.knows(next, 2));

        assertThat(service.stored(caseId, "in-app"))
                .extracting(one -> one.getString("template"))
                .containsExactly("citizen.answered");
    }

    @Test
    void takesBackWhatStaffWereToldOfACaseThatBecomesRestricted() {
        String caseId = Events.aCase();
        String citizen = subject(DemoAccount.CITIZEN);
        service.publish(2, Events.of(caseId, citizen, null, new SentToTriage()));
        awaitItem(DemoAccount.TRIAGE, caseId);
        service.publish(3, Events.assigned(caseId, citizen));
        OfficerAssigned officer = new OfficerAssigned(subject(DemoAccount.OFFICER_DANZISHI));
        service.publish(4, Events.of(caseId, citizen, Events.DANZISHI, officer));
        String id = awaitItem(DemoAccount.OFFICER_DANZISHI, caseId).path("id").asString();

        service.publish(5, Events.of(caseId, citizen, null, new Restricted()));

        awaitItem(DemoAccount.INTEGRITY, caseId);
        await().untilAsserted(() -> assertThat(service.stored(caseId, "in-app"))
                .extracting(one -> one.getString("template"))
                .containsExactlyInAnyOrder("citizen.assigned", "citizen.restricted", "integrity.changed"));
        for (DemoAccount staff : List.of(
                DemoAccount.OFFICER_DANZISHI, DemoAccount.HEAD_DANZISHI, DemoAccount.TRIAGE, DemoAccount.SUPERVISOR)) {
            assertThat(items(staff))
                    .noneMatch(item -> item.path("caseId").asString().equals(caseId));
        }
        assertThat(read(DemoAccount.OFFICER_DANZISHI, id).statusCode()).isEqualTo(404);
    }

    @Test
    void tellsStaffNothingThatComesAfterTheCaseBecameRestricted() {
        String caseId = Events.aCase();
        String citizen = subject(DemoAccount.CITIZEN);

        service.publish(5, Events.of(caseId, citizen, null, new Restricted()));
        awaitItem(DemoAccount.INTEGRITY, caseId);
        service.publish(2, Events.assigned(caseId, citizen));
        service.publish(7, Events.of(caseId, citizen, null, new RestrictionLifted()));

        awaitItem(DemoAccount.TRIAGE, caseId);
        assertThat(service.stored(caseId, "in-app"))
                .extracting(one -> one.getString("template"))
                .containsExactlyInAnyOrder(
                        "citizen.restricted", "integrity.changed", "citizen.assigned", "triage.to-assign");
    }

    @Test
    void showsAnOfficeItsOwnMessagesOnly() {
        String caseId = Events.aCase();
        service.publish(2, Events.of(caseId, null, NANPING, new Assigned(false)));
        String id = awaitItem(DemoAccount.OFFICER_NANPING, caseId).path("id").asString();

        for (DemoAccount other : List.of(
                DemoAccount.OFFICER_DANZISHI, DemoAccount.HEAD_DANZISHI, DemoAccount.TRIAGE, DemoAccount.CITIZEN)) {
            assertThat(items(other))
                    .noneMatch(item -> item.path("caseId").asString().equals(caseId));
            HttpResponse<String> refused = read(other, id);
            assertThat(refused.statusCode()).isEqualTo(404);
            assertThat(json(refused).path("code").asString()).isEqualTo("not-found");
        }
    }

    @Test
    void tellsTheTriageDesk() {
        String caseId = Events.aCase();

        service.publish(2, Events.of(caseId, null, null, new SentToTriage()));

        assertThat(awaitItem(DemoAccount.TRIAGE, caseId).path("title").asString())
                .isEqualTo("待派单 " + Events.number(caseId));
        assertThat(items(DemoAccount.SUPERVISOR))
                .noneMatch(item -> item.path("caseId").asString().equals(caseId));
    }

    @Test
    void countsReadingForEachColleagueApart() {
        String caseId = Events.aCase();
        service.publish(2, Events.assigned(caseId, null));
        String id = awaitItem(DemoAccount.OFFICER_DANZISHI, caseId).path("id").asString();
        long before = unread(DemoAccount.OFFICER_DANZISHI);
        long headBefore = unread(DemoAccount.HEAD_DANZISHI);

        assertThat(read(DemoAccount.OFFICER_DANZISHI, id).statusCode()).isEqualTo(204);
        assertThat(read(DemoAccount.OFFICER_DANZISHI, id).statusCode()).isEqualTo(204);

        assertThat(unread(DemoAccount.OFFICER_DANZISHI)).isEqualTo(before - 1);
        assertThat(unread(DemoAccount.HEAD_DANZISHI)).isEqualTo(headBefore);
        assertThat(awaitItem(DemoAccount.OFFICER_DANZISHI, caseId).path("read").asBoolean())
                .isTrue();
        assertThat(awaitItem(DemoAccount.HEAD_DANZISHI, caseId).path("read").asBoolean())
                .isFalse();
    }

    @Test
    void givesEveryMessageOnceOverAllPagesNewestFirst() {
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            String caseId = Events.aCase();
            cases.add(caseId);
            service.publish(2, Events.of(caseId, null, null, new SentToTriage()));
            awaitItem(DemoAccount.TRIAGE, caseId);
        }

        List<String> seen = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = json(service.send(
                    as(DemoAccount.TRIAGE, "/api/notifications?size=2" + (next.isEmpty() ? "" : "&cursor=" + next))));
            page.path("items").forEach(item -> seen.add(item.path("caseId").asString()));
            next = page.path("next").asString("");
        } while (!next.isEmpty());

        assertThat(seen).doesNotHaveDuplicates().containsSubsequence(cases.reversed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?cursor=garbage", "?size=0", "?size=101", "?size=many"})
    void refusesAPageThatIsNone(String query) {
        HttpResponse<String> answer = service.send(as(DemoAccount.CITIZEN, "/api/notifications" + query));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("code").asString()).isEqualTo("invalid-input");
    }

    @Test
    void consumesTheQueuesOfThisServiceInTheContractsAndNoOther() {
        assertThat(service.beans(EventConsumer.class))
                .extracting(EventConsumer::queue, EventConsumer::routingKeys)
                .containsExactlyElementsOf(Stream.of(MessageQueue.values())
                        .filter(queue -> queue.consumer().equals("notify-service"))
                        .map(queue -> tuple(queue.queueName(), queue.routingKeys()))
                        .toList());
    }

    private JsonNode awaitItem(DemoAccount account, String caseId) {
        return await().until(
                        () -> items(account).stream()
                                .filter(item -> item.path("caseId").asString().equals(caseId))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private List<JsonNode> items(DemoAccount account) {
        List<JsonNode> items = new ArrayList<>();
        json(service.send(as(account, "/api/notifications?size=100")))
                .path("items")
                .forEach(items::add);
        return items;
    }

    private long unread(DemoAccount account) {
        return json(service.send(as(account, "/api/notifications")))
                .path("unread")
                .asLong();
    }

    private HttpResponse<String> read(DemoAccount account, String id) {
        return service.send(as(account, "/api/notifications/" + id + "/read").POST(BodyPublishers.noBody()));
    }

    private HttpRequest.Builder as(DemoAccount account, String path) {
        return service.to(path)
                .header("Authorization", "Bearer " + stack.tokens().of(account));
    }

    private String subject(DemoAccount account) {
        String payload = stack.tokens().of(account).split("\\.")[1];
        return JsonMapper.shared()
                .readTree(Base64.getUrlDecoder().decode(payload))
                .path("sub")
                .asString();
    }
}
