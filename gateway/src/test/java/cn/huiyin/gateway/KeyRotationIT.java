package cn.huiyin.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The identity server withdraws the key that tokens were signed with. */
class KeyRotationIT {

    @Test
    void honoursOnlyTheTokensThatItRemembers() throws IOException, JOSEException {
        try (TokenIssuer issuer = new TokenIssuer();
                GatewayUnderTest gateway = new GatewayUnderTest(issuer.issuer(), Map.of())) {
            gateway.complaint.stubFor(any(anyUrl()).willReturn(okJson("{}")));
            String used = issuer.token("used");
            String unused = issuer.token("unused");
            assertThat(status(gateway, used)).isEqualTo(200);

            issuer.withdrawKey();

            assertThat(status(gateway, issuer.token("new")))
                    .as("of the new key")
                    .isEqualTo(200);
            assertThat(status(gateway, used)).as("remembered").isEqualTo(200);
            assertThat(status(gateway, unused)).as("of the withdrawn key").isEqualTo(401);
        }
    }

    @Test
    void honoursNoneWhenToldToRememberNone() throws IOException, JOSEException {
        try (TokenIssuer issuer = new TokenIssuer();
                GatewayUnderTest gateway =
                        new GatewayUnderTest(issuer.issuer(), Map.of("huiyin.oidc.remember-for", "0s"))) {
            gateway.complaint.stubFor(any(anyUrl()).willReturn(okJson("{}")));
            String used = issuer.token("used");
            assertThat(status(gateway, used)).isEqualTo(200);

            issuer.withdrawKey();

            assertThat(status(gateway, issuer.token("new")))
                    .as("of the new key")
                    .isEqualTo(200);
            assertThat(status(gateway, used)).as("of the withdrawn key").isEqualTo(401);
        }
    }

    private static int status(GatewayUnderTest gateway, String token) {
        return gateway.send(gateway.to("/api/cases").header("Authorization", "Bearer " + token))
                .statusCode();
    }
}
