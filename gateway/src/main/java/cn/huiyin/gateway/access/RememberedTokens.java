package cn.huiyin.gateway.access;

import cn.huiyin.tokens.TokenMemory;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/**
 * Reads a token unless it is remembered. Who may issue tokens and for whom does not change while the gateway runs, so
 * only their time is checked at each use.
 */
final class RememberedTokens implements ReactiveJwtDecoder {

    private final ReactiveJwtDecoder decoder;
    private final TokenMemory memory;

    RememberedTokens(ReactiveJwtDecoder decoder, TokenMemory memory) {
        this.decoder = decoder;
        this.memory = memory;
    }

    /** Whether this token is remembered and still good. */
    boolean remember(String token) {
        return memory.recall(token) != null;
    }

    @Override
    public Mono<Jwt> decode(String token) {
        Jwt remembered = memory.recall(token);
        return remembered != null
                ? Mono.just(remembered)
                : decoder.decode(token).doOnNext(read -> memory.keep(token, read));
    }
}
