package cn.huiyin.notify.mail;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.notify.NotifyUnderTest;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.ScenarioMappingBuilder;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * notify-service with a real mail server before it that can be told to refuse, and a stand-in for complaint-service.
 */
final class MailSystem implements AutoCloseable {

    private final GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final WireMockServer complaintService =
            new WireMockServer(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));
    private final MailServerProxy mailProxy;
    private final NotifyUnderTest service;

    MailSystem(Class<?> test) {
        mailServer.start();
        complaintService.start();
        mailProxy = new MailServerProxy(mailServer.getSmtp().getPort());
        service = new NotifyUnderTest(
                TestStack.of(test),
                Map.of(
                        "huiyin.smtp.host", "127.0.0.1",
                        "huiyin.smtp.port", mailProxy.port(),
                        "huiyin.complaint.url", complaintService.baseUrl(),
                        "huiyin.notify.delivery.first-retry", "200ms",
                        "huiyin.notify.delivery.longest-retry", "400ms",
                        "huiyin.notify.mail.poll-interval", "100ms",
                        "huiyin.notify.mail.public-url", "https://huiyin.example.org"));
    }

    @Override
    public void close() {
        service.close();
        mailProxy.close();
        complaintService.stop();
        mailServer.stop();
    }

    NotifyUnderTest service() {
        return service;
    }

    WireMockServer complaintService() {
        return complaintService;
    }

    MailServerProxy mailProxy() {
        return mailProxy;
    }

    /** An address of this case alone, which complaint-service gives out. */
    String addressOf(String caseId) {
        String address = "citizen-" + caseId + "@example.org";
        complaintService.stubFor(get(urlEqualTo(contactPath(caseId))).willReturn(contact(address)));
        return address;
    }

    /** As often as one attempt asks. */
    void failThreeTimes(String caseId, String address) {
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

    static String contactPath(String caseId) {
        return "/internal/cases/" + caseId + "/contact";
    }

    void awaitState(String caseId, String state) {
        await(state).untilAsserted(() -> assertThat(service.stored(caseId, "email"))
                .singleElement()
                .extracting(one -> one.getString("state"))
                .isEqualTo(state));
    }

    Document stored(String caseId) {
        return service.stored(caseId, "email").getFirst();
    }

    List<MimeMessage> emailsTo(String address) {
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

    static String text(MimeMessage email) throws MessagingException, IOException {
        return (String) email.getContent();
    }
}
