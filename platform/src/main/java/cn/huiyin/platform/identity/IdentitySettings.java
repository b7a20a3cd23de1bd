package cn.huiyin.platform.identity;

import cn.huiyin.tokens.TokenMemory;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code huiyin.oidc.*}.
 *
 * @param issuer the realm's address as the browser knows it; every token must name it
 * @param keys where the realm's keys are read; the usual path below the issuer where none is given
 * @param audience every token must be meant for it
 * @param rememberFor for how long a token that was good is not read again, at most ten minutes. A key that the realm
 *     has withdrawn is accepted for as long, so the time is short; a page sends several requests in it.
 */
@ConfigurationProperties("huiyin.oidc")
record IdentitySettings(
        URI issuer,
        @Nullable URI keys,
        @DefaultValue("huiyin") String audience,
        @DefaultValue("1m") Duration rememberFor) {

    IdentitySettings {
        TokenMemory.check(rememberFor);
    }

    URI keysOrUsual() {
        return keys == null ? URI.create(issuer + "/protocol/openid-connect/certs") : keys;
    }
}
