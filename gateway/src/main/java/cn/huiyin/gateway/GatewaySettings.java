package cn.huiyin.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the gateway as a whole.
 *
 * @param issuer the realm's address; tokens of no other issuer are good
 * @param webClientId the client that the web pages sign in with
 * @param webLocation where the built pages lie, e.g. {@code classpath:/web/}
 * @param trustedProxies address ranges (CIDR) whose {@code X-Forwarded-For} and {@code -Proto} are believed
 * @param internalAddresses address ranges (CIDR) that may read metrics
 * @param drain for how long each answer closes its connection, after the gateway was told to stop
 */
@ConfigurationProperties("huiyin.gateway")
public record GatewaySettings(
        URI issuer,
        String webClientId,
        String webLocation,
        List<String> trustedProxies,
        List<String> internalAddresses,
        Duration drain) {

    /** Scheme, host and port of the issuer, as a content security policy names it. */
    public String issuerOrigin() {
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }
}
