package cn.huiyin.platform.identity;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** A checked token with its actor. */
final class ActorAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;
    private static final String ROLE_PREFIX = "ROLE_";

    private final transient Actor actor;
    private final Jwt token;

    ActorAuthentication(Actor actor, Jwt token) {
        super(authorities(actor));
        this.actor = actor;
        this.token = token;
        setAuthenticated(true);
    }

    static String authority(Role role) {
        return ROLE_PREFIX + role.name();
    }

    private static List<SimpleGrantedAuthority> authorities(Actor actor) {
        return actor.roles().stream()
                .map(role -> new SimpleGrantedAuthority(authority(role)))
                .toList();
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public Object getCredentials() {
        return token;
    }

    @Override
    public String getName() {
        return actor.subject();
    }
}
