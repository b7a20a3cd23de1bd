package cn.huiyin.platform.identity;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code huiyin.oidc.*}.
 *
 * @param issuer the realm's address as the browser knows it; every token must name it
 * @param keys where the realm's keys are read; below the issuer where nothing is said
 * @param audience every token must be meant for it
 * @param rememberFor for how long a token that was good is not read again, at most ten minutes. A key that the realm
 *     has withdrawn is honoured for as much longer, so it is short; a page asks several times in it.
 */
@ConfigurationProperties("huiyin.oidc")
record IdentitySettings(
        URI issuer,
        @Nullable URI keys,
        @DefaultValue("huiyin") String audience,
        @DefaultValue("1m") Duration rememberFor) {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    IdentitySettings {
        if (rememberFor.isNegative() || rememberFor.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "huiyin.oidc.remember-for: " + rememberFor + " (expected: 0 to " + LONGEST + ")");
        }
    }

    URI keysOrUsual() {
        return keys == null ? URI.create(issuer + "/protocol/openid-connect/certs") : keys;
    }
}
