package cn.huiyin.gateway.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import reactor.core.publisher.Mono;

/** Reads Keycloak's realm roles (claim {@code realm_access.roles}) from an access token. */
final class RealmRoles {

    private RealmRoles() {}

    static Converter<Jwt, Mono<AbstractAuthenticationToken>> converter() {
        return token -> Mono.just(new JwtAuthenticationToken(token, authorities(token)));
    }

    static Collection<GrantedAuthority> authorities(Jwt token) {
        Map<String, Object> access = token.getClaimAsMap("realm_access");
        if (access == null || !(access.get("roles") instanceof Collection<?> roles)) {
            return List.of();
        }
        return roles.stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }
}
