package cn.huiyin.platform.identity;

import cn.huiyin.tokens.TokenMemory;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.time.Duration;
import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Checks tokens: signature, issuer, audience, time. The realm's keys are read when the first token arrives, so a
 * service can start before the identity server; they are read again when a token names an unknown key, and kept while
 * the identity server is down.
 */
final class Tokens {

    private static final int TIMEOUT_MILLIS = 2_000;
    private static final int LARGEST_KEY_SET = 100_000;
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final Duration KEPT_IN_OUTAGE = Duration.ofHours(8);
    private static final Duration BETWEEN_READS = Duration.ofSeconds(5);

    private Tokens() {}

    static JwtDecoder decoder(IdentitySettings settings) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSource(keys(settings).build()).build();
        OAuth2TokenValidator<Jwt> claims = claims(settings);
        decoder.setJwtValidator(claims);
        TokenMemory memory = new TokenMemory(claims, settings.rememberFor());
        return token -> memory.recallOr(token, decoder::decode);
    }

    private static OAuth2TokenValidator<Jwt> claims(IdentitySettings settings) {
        return new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(settings.issuer().toString()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(settings.audience())));
    }

    private static JWKSourceBuilder<SecurityContext> keys(IdentitySettings settings) {
        try {
            return JWKSourceBuilder.create(
                            settings.keysOrUsual().toURL(),
                            new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, LARGEST_KEY_SET))
                    .cache(KEPT.toMillis(), TIMEOUT_MILLIS * 2L)
                    .refreshAheadCache(false)
                    .rateLimited(BETWEEN_READS.toMillis())
                    .outageTolerant(KEPT_IN_OUTAGE.toMillis());
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("huiyin.oidc.keys: " + settings.keysOrUsual() + " (expected: a URL)", e);
        }
    }
}
