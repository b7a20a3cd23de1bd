package cn.huiyin.gateway.access;

import cn.huiyin.tokens.TokenMemory;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code huiyin.oidc.*} of the gateway beside the issuer.
 *
 * @param rememberFor for how long a token that was good is not read again, at most ten minutes. A key that the realm
 *     has withdrawn is honoured for as much longer, so it is short; a page asks several times in it.
 * @param keys where the realm shows its public keys, as a JWK set (RFC 7517)
 */
@ConfigurationProperties("huiyin.oidc")
record TokenSettings(@DefaultValue("1m") Duration rememberFor, URI keys) {

    TokenSettings {
        TokenMemory.check(rememberFor);
    }
}
