package cn.huiyin.notify.mail;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.localstack.testing.WithLocalStack;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The e-mail by which citizens who were drawn for a survey get their link. */
@WithLocalStack
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SurveyLinkMailIT {

    private MailSystem mail;

    @BeforeAll
    void start() {
        mail = new MailSystem(SurveyLinkMailIT.class);
    }

    @AfterAll
    void stop() {
        mail.close();
    }

    @Test
    void writesToCitizensWhoWereDrawnALinkThatStandsNowhereElse(CapturedOutput output) throws Exception {
        String address = "drawn-" + UUID.randomUUID() + "@example.org";
        String token = "Ab1-".repeat(11).substring(0, 43);
        owed("follow-up-1", address, token);

        await().until(() -> !mail.emailsTo(address).isEmpty());

        assertThat(mail.emailsTo(address)).singleElement().satisfies(email -> {
            assertThat(email.getSubject()).isEqualTo("想请您评一评：投诉办得怎么样");
            assertThat(MailSystem.text(email))
                    .contains("https://huiyin.example.org/survey#" + token)
                    .contains("编号 NA-20261124-0137 的投诉由弹子石街道")
                    .contains("Danzishi has answered complaint");
        });
        await().untilAsserted(() -> mail.complaintService()
                .verify(postRequestedFor(urlEqualTo("/internal/survey-links/follow-up-1/sent"))
                        .withRequestBody(equalToJson("{\"delivered\":true}"))));
        assertThat(output).doesNotContain(token, address);
    }

    @Test
    void tellsThatALinkCannotBeSentWhereThereIsNoSuchMailbox() {
        String address = "gone-" + UUID.randomUUID() + "@example.org";
        mail.mailProxy().refuse(address, "550 5.1.1 No such mailbox");
        owed("follow-up-2", address, "Cd2_".repeat(11).substring(0, 43));

        await().untilAsserted(() -> mail.complaintService()
                .verify(postRequestedFor(urlEqualTo("/internal/survey-links/follow-up-2/sent"))
                        .withRequestBody(equalToJson("{\"delivered\":false}"))));
    }

    /** One link is owed, and none after it. */
    private void owed(String followUp, String address, String token) {
        String scenario = "link " + followUp;
        String owed =
                "{\"owed\":{\"followUpId\":\"%s\",\"email\":\"%s\",\"token\":\"%s\",\"number\":\"NA-20261124-0137\","
                                .formatted(followUp, address, token)
                        + "\"office\":{\"code\":\"500108004\",\"name\":\"弹子石街道\"},\"officeEn\":\"Danzishi\",\"until\":\"2026-11-27T10:00:00Z\"}}";
        mail.complaintService()
                .stubFor(post(urlEqualTo("/internal/survey-links/" + followUp + "/sent"))
                        .willReturn(aResponse().withStatus(204)));
        mail.complaintService()
                .stubFor(post(urlEqualTo("/internal/survey-links/next"))
                        .inScenario(scenario)
                        .whenScenarioStateIs("Started")
                        .willReturn(okJson(owed))
                        .willSetStateTo("given"));
        mail.complaintService()
                .stubFor(post(urlEqualTo("/internal/survey-links/next"))
                        .inScenario(scenario)
                        .whenScenarioStateIs("given")
                        .willReturn(okJson("{}")));
    }
}
