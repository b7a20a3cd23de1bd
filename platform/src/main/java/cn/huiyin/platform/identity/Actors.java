package cn.huiyin.platform.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads the actor from a token of the identity server. */
public final class Actors implements Converter<Jwt, ActorAuthentication> {

    Actors() {}

    /** Who acts in the current request; empty for an anonymous caller. */
    public static Optional<Actor> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof ActorAuthentication actor
                ? Optional.of(actor.getPrincipal())
                : Optional.empty();
    }

    @Override
    public ActorAuthentication convert(Jwt token) {
        return new ActorAuthentication(of(token), token);
    }

    static Actor of(Jwt token) {
        String name = Stream.of("name", "preferred_username")
                .map(token::getClaimAsString)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(token.getSubject());
        return new Actor(
                token.getSubject(),
                name,
                roles(token),
                token.getClaimAsString("office"),
                token.getClaimAsString("department"));
    }

    private static Set<Role> roles(Jwt token) {
        Object access = token.getClaims().get("realm_access");
        Object names = access instanceof Map<?, ?> map ? map.get("roles") : null;
        Collection<?> all = names instanceof Collection<?> collection ? collection : List.of();
        return all.stream()
                .map(name -> Role.ofCode(String.valueOf(name)))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
