package cn.huiyin.gateway.access;

import cn.huiyin.tokens.AuthorizationHeader;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Takes the token from the header {@code Authorization}. */
final class BearerTokens implements ServerAuthenticationConverter {

    @Override
    public Mono<Authentication> convert(ServerWebExchange exchange) {
        String header = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        return Mono.fromSupplier(() -> AuthorizationHeader.token(header)).map(BearerTokenAuthenticationToken::new);
    }
}
