package cn.huiyin.notify.mail;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.contracts.CaseEventV1.Answered;
import cn.huiyin.contracts.CaseEventV1.Closed;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import cn.huiyin.notify.Events;
import cn.huiyin.notify.NotifyUnderTest;
import cn.huiyin.platform.messaging.OutboxMessage;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
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

/** From an event on the bus to a letter in a mailbox, over a real mail server. */
@WithLocalStack
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailIT {

    private static final Answered ANSWERED = new Answered("supported", true);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final WireMockServer complaintService =
            new WireMockServer(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));
    private MailGate gate;
    private NotifyUnderTest service;

    @BeforeAll
    void start() {
        mailServer.start();
        complaintService.start();
        gate = new MailGate(mailServer.getSmtp().getPort());
        service = new NotifyUnderTest(
                TestStack.of(MailIT.class),
                Map.of(
                        "huiyin.smtp.host", "127.0.0.1",
                        "huiyin.smtp.port", gate.port(),
                        "huiyin.complaint.url", complaintService.baseUrl(),
                        "huiyin.notify.delivery.first-retry", "200ms",
                        "huiyin.notify.delivery.longest-retry", "400ms",
                        "huiyin.notify.mail.look-every", "100ms",
                        "huiyin.notify.mail.public-url", "https://huiyin.example.org"));
    }

    @AfterAll
    void stop() {
        service.close();
        gate.close();
        complaintService.stop();
        mailServer.stop();
    }

    @Test
    void writesToTheAddressThatWasLeftWithTheCase() throws Exception {
        String caseId = Events.aCase();
        String address = addressOf(caseId);

        answer(caseId);

        awaitState(caseId, "DELIVERED");
        assertThat(lettersTo(address)).singleElement().satisfies(letter -> {
            assertThat(letter.getSubject()).isEqualTo("您的投诉有答复了");
            assertThat(letter.getFrom())
                    .extracting(Object::toString)
                    .singleElement()
                    .asString()
                    .contains("no-reply@");
            assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(letter.getMessageID()).isEqualTo("<" + stored(caseId).getString("_id") + "@notify.huiyin>");
            assertThat(text(letter))
                    .contains("弹子石街道已经答复编号 " + Events.number(caseId))
                    .contains("has answered")
                    .contains("https://huiyin.example.org/track");
        });
    }

    @Test
    void fetchesTheAddressAsTheServiceItselfAndKeepsItNowhere(CapturedOutput output) {
        String caseId = Events.aCase();
        String address = addressOf(caseId);

        answer(caseId);

        awaitState(caseId, "DELIVERED");
        String authorization = complaintService
                .findAll(getRequestedFor(urlEqualTo(contactPath(caseId))))
                .getFirst()
                .getHeader("Authorization");
        JsonNode token = JsonMapper.shared()
                .readTree(Base64.getUrlDecoder().decode(authorization.split("\\.")[1]));
        assertThat(authorization).startsWith("Bearer ");
        assertThat(token.path("azp").asString()).isEqualTo("huiyin-notify");
        assertThat(token.path("realm_access").path("roles").valueStream().map(JsonNode::asString))
                .contains("service");
        assertThat(stored(caseId).toJson()).contains("contact:" + caseId).doesNotContain(address);
        assertThat(output).doesNotContain(address);
    }

    @Test
    void writesOneLetterForAnEventThatComesTwice() throws Exception {
        String caseId = Events.aCase();
        String address = addressOf(caseId);

        OutboxMessage message = answer(caseId);
        awaitState(caseId, "DELIVERED");
        service.publishAgain(message);
        service.publishAgain(message);
        service.publish(6, Events.of(caseId, new Closed()));

        await().atMost(PATIENCE).until(() -> lettersTo(address).size() == 2);
        assertThat(service.stored(caseId, "EMAIL"))
                .extracting(one -> one.getString("wording"))
                .containsExactlyInAnyOrder("citizen.answered", "citizen.closed");
        assertThat(lettersTo(address))
                .extracting(MimeMessage::getSubject)
                .containsExactlyInAnyOrder("您的投诉有答复了", "您的投诉已办结");
    }

    @Test
    void triesAgainWhatTheMailServerDoesNotTakeNow() {
        String caseId = Events.aCase();
        String address = addressOf(caseId);
        gate.refuse(address, "450 4.2.2 Mailbox full");

        answer(caseId);
        awaitState(caseId, "TEMPORARY_FAILURE");
        assertThat(stored(caseId).getString("reason")).isEqualTo("mail-server-said-450");
        assertThat(lettersTo(address)).isEmpty();
        gate.letThrough(address);

        awaitState(caseId, "DELIVERED");
        assertThat(stored(caseId).getInteger("attempts")).isGreaterThan(1);
        assertThat(stored(caseId)).doesNotContainKeys("reason", "open", "dueAt");
        assertThat(lettersTo(address)).hasSize(1);
    }

    @Test
    void givesUpAtOnceWhatTheMailServerWillNeverTake(CapturedOutput output) {
        String caseId = Events.aCase();
        String address = addressOf(caseId);
        gate.refuse(address, "550 5.1.1 No such mailbox " + address);

        answer(caseId);

        awaitState(caseId, "PERMANENT_FAILURE");
        assertThat(stored(caseId).getString("reason")).isEqualTo("mail-server-said-550");
        assertThat(stored(caseId).getInteger("attempts")).isOne();
        assertThat(stored(caseId).toJson()).doesNotContain(address);
        assertThat(output).doesNotContain(address);
    }

    @Test
    void waitsForAComplaintServiceThatIsAway() {
        String caseId = Events.aCase();
        String address = addressOf(caseId);
        failThreeTimes(caseId, address);

        answer(caseId);

        awaitState(caseId, "DELIVERED");
        assertThat(stored(caseId).getInteger("attempts")).isEqualTo(2);
        assertThat(lettersTo(address)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"phone\":\"13800000000\"}", "{\"email\":\"\"}", ""})
    void dropsALetterForWhichNoAddressWasLeft(String contact) {
        String caseId = Events.aCase();
        complaintService.stubFor(get(urlEqualTo(contactPath(caseId)))
                .willReturn(contact.isEmpty() ? aResponse().withStatus(404) : okJson(contact)));

        answer(caseId);

        awaitState(caseId, "DROPPED");
        assertThat(stored(caseId).getString("reason")).isEqualTo("no-address");
    }

    @Test
    void dropsALetterThatTheCaseHasOvertaken() {
        String caseId = Events.aCase();
        String address = addressOf(caseId);
        gate.refuse(address, "450 4.2.2 Mailbox full");
        service.publish(2, Events.assigned(caseId, null));
        awaitState(caseId, "TEMPORARY_FAILURE");

        answer(caseId);
        await().until(() -> service.knows(caseId, "ANSWERED"));
        gate.letThrough(address);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(service.stored(caseId, "EMAIL"))
                .extracting(one -> one.getString("wording") + " " + one.getString("state"))
                .containsExactlyInAnyOrder("citizen.assigned DROPPED", "citizen.answered DELIVERED"));
        assertThat(lettersTo(address)).hasSize(1);
    }

    private OutboxMessage answer(String caseId) {
        return service.publish(5, Events.of(caseId, ANSWERED));
    }

    /** An address of this case alone, which complaint-service gives out. */
    private String addressOf(String caseId) {
        String address = "citizen-" + caseId + "@example.org";
        complaintService.stubFor(get(urlEqualTo(contactPath(caseId))).willReturn(contact(address)));
        return address;
    }

    /** As often as one attempt asks. */
    private void failThreeTimes(String caseId, String address) {
        String scenario = "away " + caseId;
        List<String> steps = List.of("Started", "once", "twice", "back");
        for (int i = 0; i < steps.size(); i++) {
            var stub = get(urlEqualTo(contactPath(caseId))).inScenario(scenario).whenScenarioStateIs(steps.get(i));
            complaintService.stubFor(
                    i + 1 < steps.size()
                            ? stub.willReturn(aResponse().withStatus(503)).willSetStateTo(steps.get(i + 1))
                            : stub.willReturn(contact(address)));
        }
    }

    private static ResponseDefinitionBuilder contact(String address) {
        return okJson("{\"name\":\"李明\",\"phone\":\"13800000000\",\"email\":\"" + address + "\"}");
    }

    private static String contactPath(String caseId) {
        return "/internal/cases/" + caseId + "/contact";
    }

    private void awaitState(String caseId, String state) {
        await(state).atMost(PATIENCE).untilAsserted(() -> assertThat(service.stored(caseId, "EMAIL"))
                .singleElement()
                .extracting(one -> one.getString("state"))
                .isEqualTo(state));
    }

    private Document stored(String caseId) {
        return service.stored(caseId, "EMAIL").getFirst();
    }

    private List<MimeMessage> lettersTo(String address) {
        return Stream.of(mailServer.getReceivedMessages())
                .filter(letter -> isTo(letter, address))
                .toList();
    }

    private static boolean isTo(MimeMessage letter, String address) {
        try {
            return letter.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage letter) throws MessagingException, IOException {
        return (String) letter.getContent();
    }
}
