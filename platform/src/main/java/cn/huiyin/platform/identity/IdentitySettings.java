package cn.huiyin.platform.identity;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code huiyin.oidc.*}.
 *
 * @param issuer the realm's address as the browser knows it; every token must name it
 * @param keys where the realm's keys are read; below the issuer where nothing is said
 * @param audience every token must be meant for it
 */
@ConfigurationProperties("huiyin.oidc")
record IdentitySettings(
        URI issuer,
        @Nullable URI keys,
        @DefaultValue("huiyin") String audience) {

    URI keysOrUsual() {
        return keys == null ? URI.create(issuer + "/protocol/openid-connect/certs") : keys;
    }
}
