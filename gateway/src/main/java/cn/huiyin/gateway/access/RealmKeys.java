package cn.huiyin.gateway.access;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.SignedJWT;
import java.net.MalformedURLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.springframework.security.authentication.AuthenticationServiceException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The realm's public keys. They are fetched when they are old, and when a token names an unknown key, but then at most
 * twice in {@link #BETWEEN_FETCHES}, which limits the traffic that tokens with invented key ids can cause.
 */
final class RealmKeys implements Function<SignedJWT, Flux<JWK>> {

    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(10);
    private static final Duration MAX_AGE = Duration.ofMinutes(5);
    private static final Duration FETCH_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration KEPT_WHILE_AWAY = Duration.ofHours(1);
    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 3_000;
    private static final int MOST_BYTES = 256 * 1024;

    private final JWKSource<SecurityContext> keys;
    private volatile boolean shown;

    RealmKeys(TokenSettings settings) throws MalformedURLException {
        keys = JWKSourceBuilder.<SecurityContext>create(
                        settings.keys().toURL(), new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, MOST_BYTES))
                .cache(MAX_AGE.toMillis(), FETCH_TIMEOUT.toMillis())
                .rateLimited(BETWEEN_FETCHES.toMillis())
                .refreshAheadCache(false)
                .outageTolerant(KEPT_WHILE_AWAY.toMillis())
                .build();
    }

    @Override
    public Flux<JWK> apply(SignedJWT token) {
        return Mono.fromCallable(() -> of(token))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMapIterable(Function.identity());
    }

    private List<JWK> of(SignedJWT token) {
        try {
            List<JWK> found = keys.get(new JWKSelector(JWKMatcher.forJWSHeader(token.getHeader())), null);
            shown = true;
            return found;
        } catch (RateLimitReachedException fetchedJustNow) {
            if (shown) {
                return List.of();
            }
            throw away(fetchedJustNow);
        } catch (KeySourceException unreachable) {
            throw away(unreachable);
        }
    }

    private static AuthenticationServiceException away(KeySourceException cause) {
        return new AuthenticationServiceException("The identity server does not show its keys.", cause);
    }
}
