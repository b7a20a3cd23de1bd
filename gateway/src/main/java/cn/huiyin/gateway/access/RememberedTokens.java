package cn.huiyin.gateway.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/**
 * Reads a token and checks its signature once, not with every request. Only tokens that were good are remembered, and
 * their time is checked at each use. Who may issue them and for whom does not change while the gateway runs.
 */
final class RememberedTokens implements ReactiveJwtDecoder {

    /** A token that was read weighs some 5 KB. */
    private static final int AT_MOST = 2_000;

    private final ReactiveJwtDecoder decoder;
    private final OAuth2TokenValidator<Jwt> time;
    private final Cache<String, Jwt> tokens;

    RememberedTokens(ReactiveJwtDecoder decoder, OAuth2TokenValidator<Jwt> time, Duration rememberFor, Ticker ticker) {
        this.decoder = decoder;
        this.time = time;
        this.tokens = Caffeine.newBuilder()
                .expireAfterWrite(rememberFor)
                .maximumSize(AT_MOST)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    /** Whether this token was good a moment ago and is so still. */
    boolean remember(String token) {
        Jwt remembered = tokens.getIfPresent(token);
        return remembered != null && !time.validate(remembered).hasErrors();
    }

    @Override
    public Mono<Jwt> decode(String token) {
        Jwt remembered = tokens.getIfPresent(token);
        if (remembered != null && !time.validate(remembered).hasErrors()) {
            return Mono.just(remembered);
        }
        // A remembered token that is no longer good fails here too, and says why as any other.
        return decoder.decode(token).doOnNext(read -> tokens.put(token, read));
    }
}
