package cn.huiyin.notify.mail;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
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
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.ScenarioMappingBuilder;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** From an event on the bus to an e-mail in a mailbox, over a real mail server. */
@WithLocalStack
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailIT {

    private static final Answered ANSWERED = new Answered("supported");
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final WireMockServer complaintService =
            new WireMockServer(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));
    private MailServerProxy mailProxy;
    private NotifyUnderTest service;

    @BeforeAll
    void start() {
        mailServer.start();
        complaintService.start();
        mailProxy = new MailServerProxy(mailServer.getSmtp().getPort());
        service = new NotifyUnderTest(
                TestStack.of(MailIT.class),
                Map.of(
                        "huiyin.smtp.host", "127.0.0.1",
                        "huiyin.smtp.port", mailProxy.port(),
                        "huiyin.complaint.url", complaintService.baseUrl(),
                        "huiyin.notify.delivery.first-retry", "200ms",
                        "huiyin.notify.delivery.longest-retry", "400ms",
                        "huiyin.notify.mail.poll-interval", "100ms",
                        "huiyin.notify.mail.public-url", "https://huiyin.example.org"));
    }

    @AfterAll
    void stop() {
        service.close();
        mailProxy.close();
        complaintService.stop();
        mailServer.stop();
    }

    @Test
    void writesToTheAddressThatWasLeftWithTheCase() throws Exception {
        String caseId = Events.aCase();
        String address = addressOf(caseId);

        answer(caseId);

        awaitState(caseId, "DELIVERED");
        assertThat(emailsTo(address)).singleElement().satisfies(email -> {
            assertThat(email.getSubject()).isEqualTo("您的投诉有答复了");
            assertThat(email.getFrom())
                    .extracting(Object::toString)
                    .singleElement()
                    .asString()
                    .contains("no-reply@");
            assertThat(email.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(email.getMessageID()).isEqualTo("<" + stored(caseId).getString("_id") + "@notify.huiyin>");
            assertThat(text(email))
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
    void writesOneEmailForAnEventThatComesTwice() throws Exception {
        String caseId = Events.aCase();
        String address = addressOf(caseId);

        OutboxMessage message = answer(caseId);
        awaitState(caseId, "DELIVERED");
        service.publishAgain(message);
        service.publishAgain(message);
        service.publish(6, Events.of(caseId, new Closed()));

        await().atMost(TIMEOUT).until(() -> emailsTo(address).size() == 2);
        assertThat(service.stored(caseId, "email"))
                .extracting(one -> one.getString("template"))
                .containsExactlyInAnyOrder("citizen.answered", "citizen.closed");
        assertThat(emailsTo(address))
                .extracting(MimeMessage::getSubject)
                .containsExactlyInAnyOrder("您的投诉有答复了", "您的投诉已办结");
    }

    @Test
    void triesAgainWhatTheMailServerDoesNotTakeNow() {
        String caseId = Events.aCase();
        String address = addressOf(caseId);
        mailProxy.refuse(address, "450 4.2.2 Mailbox full");

        answer(caseId);
        awaitState(caseId, "TEMPORARY_FAILURE");
        assertThat(stored(caseId).getString("reason")).isEqualTo("mail-server-said-450");
        assertThat(emailsTo(address)).isEmpty();
        mailProxy.letThrough(address);

        awaitState(caseId, "DELIVERED");
        assertThat(stored(caseId).getInteger("attempts")).isGreaterThan(1);
        assertThat(stored(caseId)).doesNotContainKeys("reason", "open", "dueAt");
        assertThat(emailsTo(address)).hasSize(1);
    }

    @Test
    void givesUpAtOnceWhatTheMailServerWillNeverTake(CapturedOutput output) {
        String caseId = Events.aCase();
        String address = addressOf(caseId);
        mailProxy.refuse(address, "550 5.1.1 No such mailbox " + address);

        answer(caseId);

        awaitState(caseId, "PERMANENT_FAILURE");
        assertThat(stored(caseId).getString("reason")).isEqualTo("mail-server-said-550");
        assertThat(stored(caseId).getInteger("attempts")).isOne();
        assertThat(stored(caseId).toJson()).doesNotContain(address);
        assertThat(output).doesNotContain(address);
    }

    @Test
    void tellsAdministratorsHowItIsDoingAndNobodysAddress() {
        String delivered = Events.aCase();
        addressOf(delivered);
        answer(delivered);
        awaitState(delivered, "DELIVERED");
        String refused = Events.aCase();
        String address = addressOf(refused);
        mailProxy.refuse(address, "550 5.1.1 No such mailbox");
        answer(refused);
        awaitState(refused, "PERMANENT_FAILURE");

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
        String address = addressOf(caseId);
        failThreeTimes(caseId, address);

        answer(caseId);

        awaitState(caseId, "DELIVERED");
        assertThat(stored(caseId).getInteger("attempts")).isEqualTo(2);
        assertThat(emailsTo(address)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"phone\":\"13800000000\"}", "{\"email\":\"\"}", ""})
    void dropsAnEmailForWhichNoAddressWasLeft(String contact) {
        String caseId = Events.aCase();
        complaintService.stubFor(get(urlEqualTo(contactPath(caseId)))
                .willReturn(contact.isEmpty() ? aResponse().withStatus(404) : okJson(contact)));

        answer(caseId);

        awaitState(caseId, "DROPPED");
        assertThat(stored(caseId).getString("reason")).isEqualTo("no-address");
    }

    @Test
    void dropsAnEmailThatTheCaseHasOvertaken() {
        String caseId = Events.aCase();
        String address = addressOf(caseId);
        mailProxy.refuse(address, "450 4.2.2 Mailbox full");
        service.publish(2, Events.assigned(caseId, null));
        awaitState(caseId, "TEMPORARY_FAILURE");

        answer(caseId);
        // Before letters go through again: an attempt that began before the answer would deliver the old news.
        await().atMost(TIMEOUT).until(() -> service.stored(caseId, "email").stream()
                .anyMatch(one -> one.getString("state").equals("DROPPED")));
        mailProxy.letThrough(address);

        await().atMost(TIMEOUT).untilAsserted(() -> assertThat(service.stored(caseId, "email"))
                .extracting(one -> one.getString("template") + " " + one.getString("state"))
                .containsExactlyInAnyOrder("citizen.assigned DROPPED", "citizen.answered DELIVERED"));
        assertThat(emailsTo(address)).hasSize(1);
    }

    @Test
    void writesToCitizensWhoWereDrawnALinkThatStandsNowhereElse(CapturedOutput output) throws Exception {
        String address = "drawn-" + UUID.randomUUID() + "@example.org";
        String token = "Ab1-".repeat(11).substring(0, 43);
        owed("follow-up-1", address, token);

        await().atMost(TIMEOUT).until(() -> !emailsTo(address).isEmpty());

        assertThat(emailsTo(address)).singleElement().satisfies(email -> {
            assertThat(email.getSubject()).isEqualTo("想请您评一评：投诉办得怎么样");
            assertThat(text(email))
                    .contains("https://huiyin.example.org/survey#" + token)
                    .contains("编号 NA-20261124-0137 的投诉由弹子石街道")
                    .contains("Danzishi has answered complaint");
        });
        await().atMost(TIMEOUT)
                .untilAsserted(() ->
                        complaintService.verify(postRequestedFor(urlEqualTo("/internal/survey-links/follow-up-1/sent"))
                                .withRequestBody(equalToJson("{\"delivered\":true}"))));
        assertThat(output).doesNotContain(token, address);
    }

    @Test
    void tellsThatALinkCannotBeSentWhereThereIsNoSuchMailbox() {
        String address = "gone-" + UUID.randomUUID() + "@example.org";
        mailProxy.refuse(address, "550 5.1.1 No such mailbox");
        owed("follow-up-2", address, "Cd2_".repeat(11).substring(0, 43));

        await().atMost(TIMEOUT)
                .untilAsserted(() ->
                        complaintService.verify(postRequestedFor(urlEqualTo("/internal/survey-links/follow-up-2/sent"))
                                .withRequestBody(equalToJson("{\"delivered\":false}"))));
    }

    /** One link is owed, and none after it. */
    private void owed(String followUp, String address, String token) {
        String scenario = "link " + followUp;
        String owed =
                "{\"owed\":{\"followUpId\":\"%s\",\"email\":\"%s\",\"token\":\"%s\",\"number\":\"NA-20261124-0137\","
                                .formatted(followUp, address, token)
                        + "\"office\":{\"code\":\"500108004\",\"name\":\"弹子石街道\"},\"officeEn\":\"Danzishi\",\"until\":\"2026-11-27T10:00:00Z\"}}";
        complaintService.stubFor(post(urlEqualTo("/internal/survey-links/" + followUp + "/sent"))
                .willReturn(aResponse().withStatus(204)));
        complaintService.stubFor(post(urlEqualTo("/internal/survey-links/next"))
                .inScenario(scenario)
                .whenScenarioStateIs("Started")
                .willReturn(okJson(owed))
                .willSetStateTo("given"));
        complaintService.stubFor(post(urlEqualTo("/internal/survey-links/next"))
                .inScenario(scenario)
                .whenScenarioStateIs("given")
                .willReturn(okJson("{}")));
    }

    private JsonNode channel(String code) {
        String token = TestStack.of(MailIT.class).tokens().of(DemoAccount.ADMIN);
        JsonNode channels = NotifyUnderTest.json(
                service.send(service.to("/api/admin/channels").header("Authorization", "Bearer " + token)));
        return channels.valueStream()
                .filter(channel -> channel.path("channel").asString().equals(code))
                .findFirst()
                .orElseThrow();
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
            ScenarioMappingBuilder stub =
                    get(urlEqualTo(contactPath(caseId))).inScenario(scenario).whenScenarioStateIs(steps.get(i));
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
        await(state).atMost(TIMEOUT).untilAsserted(() -> assertThat(service.stored(caseId, "email"))
                .singleElement()
                .extracting(one -> one.getString("state"))
                .isEqualTo(state));
    }

    private Document stored(String caseId) {
        return service.stored(caseId, "email").getFirst();
    }

    private List<MimeMessage> emailsTo(String address) {
        return Stream.of(mailServer.getReceivedMessages())
                .filter(email -> isTo(email, address))
                .toList();
    }

    private static boolean isTo(MimeMessage email, String address) {
        try {
            return email.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage email) throws MessagingException, IOException {
        return (String) email.getContent();
    }
}
