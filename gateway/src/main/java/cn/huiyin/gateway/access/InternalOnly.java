package cn.huiyin.gateway.access;

import cn.huiyin.gateway.GatewaySettings;
import cn.huiyin.gateway.caller.AddressRanges;
import cn.huiyin.gateway.caller.Caller;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Lets metrics be read from internal addresses only, and not through a proxy: every caller of an unknown proxy would
 * have the proxy's address.
 */
@Component
class InternalOnly implements ReactiveAuthorizationManager<AuthorizationContext> {

    private final AddressRanges inside;

    InternalOnly(GatewaySettings settings) {
        this.inside = AddressRanges.of(settings.internalAddresses());
    }

    @Override
    public Mono<AuthorizationResult> authorize(Mono<Authentication> ignored, AuthorizationContext context) {
        Caller caller = Caller.of(context.getExchange());
        return Mono.just(new AuthorizationDecision(!caller.forwarded() && inside.contain(caller.address())));
    }
}
