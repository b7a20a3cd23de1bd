package cn.huiyin.notify.mail;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.contracts.CaseEventV1.Answered;
import cn.huiyin.contracts.CaseEventV1.Closed;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import cn.huiyin.notify.Events;
import cn.huiyin.notify.NotifyUnderTest;
import cn.huiyin.platform.messaging.OutboxMessage;
import jakarta.mail.internet.MimeMessage;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From an event on the bus to an e-mail in a mailbox, over a real mail server. */
@WithLocalStack
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailIT {

    private static final Answered ANSWERED = new Answered("supported");
    private MailSystem mail;

    @BeforeAll
    void start() {
        mail = new MailSystem(MailIT.class);
    }

    @AfterAll
    void stop() {
        mail.close();
    }

    @Test
    void writesToTheAddressThatWasLeftWithTheCase() throws Exception {
        String caseId = Events.aCase();
        String address = mail.addressOf(caseId);

        answer(caseId);

        mail.awaitState(caseId, "DELIVERED");
        assertThat(mail.emailsTo(address)).singleElement().satisfies(email -> {
            assertThat(email.getSubject()).isEqualTo("您的投诉有答复了");
            assertThat(email.getFrom())
                    .extracting(Object::toString)
                    .singleElement()
                    .asString()
                    .contains("no-reply@");
            assertThat(email.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(email.getMessageID()).isEqualTo("<" + mail.stored(caseId).getString("_id") + "@notify.huiyin>");
            assertThat(MailSystem.text(email))
                    .contains("弹子石街道已经答复编号 " + Events.number(caseId))
                    .contains("has answered")
                    .contains("https://huiyin.example.org/track");
        });
    }

    @Test
    void fetchesTheAddressAsTheServiceItselfAndKeepsItNowhere(CapturedOutput output) {
        String caseId = Events.aCase();
        String address = mail.addressOf(caseId);

        answer(caseId);

        mail.awaitState(caseId, "DELIVERED");
        String authorization = mail.complaintService()
                .findAll(getRequestedFor(urlEqualTo(MailSystem.contactPath(caseId))))
                .getFirst()
                .getHeader("Authorization");
        JsonNode token = JsonMapper.shared()
                .readTree(Base64.getUrlDecoder().decode(authorization.split("\\.")[1]));
        assertThat(authorization).startsWith("Bearer ");
        assertThat(token.path("azp").asString()).isEqualTo("huiyin-notify");
        assertThat(token.path("realm_access").path("roles").valueStream().map(JsonNode::asString))
                .contains("service");
        assertThat(mail.stored(caseId).toJson()).contains("contact:" + caseId).doesNotContain(address);
        assertThat(output).doesNotContain(address);
    }

    @Test
    void writesOneEmailForAnEventThatComesTwice() throws Exception {
        String caseId = Events.aCase();
        String address = mail.addressOf(caseId);

        OutboxMessage message = answer(caseId);
        mail.awaitState(caseId, "DELIVERED");
        mail.service().publishAgain(message);
        mail.service().publishAgain(message);
        mail.service().publish(6, Events.of(caseId, new Closed()));

        await().until(() -> mail.emailsTo(address).size() == 2);
        assertThat(mail.service().stored(caseId, "email"))
                .extracting(one -> one.getString("template"))
                .containsExactlyInAnyOrder("citizen.answered", "citizen.closed");
        assertThat(mail.emailsTo(address))
                .extracting(MimeMessage::getSubject)
                .containsExactlyInAnyOrder("您的投诉有答复了", "您的投诉已办结");
    }

    @Test
    void triesAgainWhatTheMailServerDoesNotTakeNow() {
        String caseId = Events.aCase();
        String address = mail.addressOf(caseId);
        mail.mailProxy().refuse(address, "450 4.2.2 Mailbox full");

        answer(caseId);
        mail.awaitState(caseId, "TEMPORARY_FAILURE");
        assertThat(mail.stored(caseId).getString("reason")).isEqualTo("mail-server-said-450");
        assertThat(mail.emailsTo(address)).isEmpty();
        mail.mailProxy().letThrough(address);

        mail.awaitState(caseId, "DELIVERED");
        assertThat(mail.stored(caseId).getInteger("attempts")).isGreaterThan(1);
        assertThat(mail.stored(caseId)).doesNotContainKeys("reason", "open", "dueAt");
        assertThat(mail.emailsTo(address)).hasSize(1);
    }

    @Test
    void givesUpAtOnceWhatTheMailServerWillNeverTake(CapturedOutput output) {
        String caseId = Events.aCase();
        String address = mail.addressOf(caseId);
        mail.mailProxy().refuse(address, "550 5.1.1 No such mailbox " + address);

        answer(caseId);

        mail.awaitState(caseId, "PERMANENT_FAILURE");
        assertThat(mail.stored(caseId).getString("reason")).isEqualTo("mail-server-said-550");
        assertThat(mail.stored(caseId).getInteger("attempts")).isOne();
        assertThat(mail.stored(caseId).toJson()).doesNotContain(address);
        assertThat(output).doesNotContain(address);
    }

    @Test
    void tellsAdministratorsHowItIsDoingAndNobodysAddress() {
        String delivered = Events.aCase();
        mail.addressOf(delivered);
        answer(delivered);
        mail.awaitState(delivered, "DELIVERED");
        String refused = Events.aCase();
        String address = mail.addressOf(refused);
        mail.mailProxy().refuse(address, "550 5.1.1 No such mailbox");
        answer(refused);
        mail.awaitState(refused, "PERMANENT_FAILURE");

        JsonNode email = channel("email");

        assertThat(email.path("on").asBoolean()).isTrue();
        assertThat(email.path("lastSuccessAt").asString()).isNotEmpty();
        assertThat(email.path("breakers").findValuesAsString("name")).containsExactly("contacts", "mail-server");
        assertThat(email.path("failures")).anySatisfy(failure -> {
            assertThat(failure.path("reason").asString()).isEqualTo("mail-server-said-550");
            assertThat(failure.path("isFinal").asBoolean()).isTrue();
            assertThat(failure.path("count").asInt()).isPositive();
            assertThat(failure.path("lastAt").asString()).isNotEmpty();
        });
        assertThat(email.toString()).doesNotContain(address);
        assertThat(channel("in-app").path("lastSuccessAt").asString()).isNotEmpty();
    }

    @Test
    void waitsForAComplaintServiceThatIsAway() {
        String caseId = Events.aCase();
        String address = mail.addressOf(caseId);
        mail.failThreeTimes(caseId, address);

        answer(caseId);

        mail.awaitState(caseId, "DELIVERED");
        assertThat(mail.stored(caseId).getInteger("attempts")).isEqualTo(2);
        assertThat(mail.emailsTo(address)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"phone\":\"13800000000\"}", "{\"email\":\"\"}", ""})
    void dropsAnEmailForWhichNoAddressWasLeft(String contact) {
        String caseId = Events.aCase();
        mail.complaintService()
                .stubFor(get(urlEqualTo(MailSystem.contactPath(caseId)))
                        .willReturn(contact.isEmpty() ? aResponse().withStatus(404) : okJson(contact)));

        answer(caseId);

        mail.awaitState(caseId, "DROPPED");
        assertThat(mail.stored(caseId).getString("reason")).isEqualTo("no-address");
    }

    @Test
    void dropsAnEmailThatTheCaseHasOvertaken() {
        String caseId = Events.aCase();
        String address = mail.addressOf(caseId);
        mail.mailProxy().refuse(address, "450 4.2.2 Mailbox full");
        mail.service().publish(2, Events.assigned(caseId, null));
        mail.awaitState(caseId, "TEMPORARY_FAILURE");

        answer(caseId);
        // Before letters go through again: an attempt that began before the answer would deliver an outdated message.
        await().until(() -> mail.service().stored(caseId, "email").stream()
                .anyMatch(one -> one.getString("state").equals("DROPPED")));
        mail.mailProxy().letThrough(address);

        await().untilAsserted(() -> assertThat(mail.service().stored(caseId, "email"))
                .extracting(one -> one.getString("template") + " " + one.getString("state"))
                .containsExactlyInAnyOrder("citizen.assigned DROPPED", "citizen.answered DELIVERED"));
        assertThat(mail.emailsTo(address)).hasSize(1);
    }

    private JsonNode channel(String code) {
        String token = TestStack.of(MailIT.class).tokens().of(DemoAccount.ADMIN);
        JsonNode channels = NotifyUnderTest.json(mail.service()
                .send(mail.service().to("/api/admin/channels").header("Authorization", "Bearer " + token)));
        return channels.valueStream()
                .filter(channel -> channel.path("channel").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private OutboxMessage answer(String caseId) {
        return mail.service().publish(5, Events.of(caseId, ANSWERED));
    }
}
