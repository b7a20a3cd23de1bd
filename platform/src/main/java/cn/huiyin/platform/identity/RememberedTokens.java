package cn.huiyin.platform.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Reads a token and checks its signature once, not with every request. Only tokens that were good are remembered, and
 * what they claim (time, issuer, audience) is checked at each use.
 */
final class RememberedTokens implements JwtDecoder {

    /** A token that was read weighs some 5 KB. */
    private static final int AT_MOST = 2_000;

    private final JwtDecoder decoder;
    private final OAuth2TokenValidator<Jwt> claims;
    private final Cache<String, Jwt> tokens;

    /** @param claims what the decoder checks too, beside the signature */
    RememberedTokens(JwtDecoder decoder, OAuth2TokenValidator<Jwt> claims, Duration rememberFor, Ticker ticker) {
        this.decoder = decoder;
        this.claims = claims;
        this.tokens = Caffeine.newBuilder()
                .expireAfterWrite(rememberFor)
                .maximumSize(AT_MOST)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    @Override
    public Jwt decode(String token) {
        Jwt remembered = tokens.getIfPresent(token);
        if (remembered != null && !claims.validate(remembered).hasErrors()) {
            return remembered;
        }
        // A remembered token that is no longer good fails here too, and says why as any other.
        Jwt read = decoder.decode(token);
        tokens.put(token, read);
        return read;
    }
}
