package cn.huiyin.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class ActorsTest {

    @Test
    void readsSubjectNameRolesAndOffice() {
        Jwt token = token(Map.of(
                "name", "周立",
                "preferred_username", "officer-danzishi",
                "office", "500108006",
                "realm_access", Map.of("roles", List.of("officer", "office-head", "offline_access"))));

        assertThat(Actors.of(token))
                .isEqualTo(new Actor("s1", "周立", Set.of(Role.OFFICER, Role.OFFICE_HEAD), "500108006"));
    }

    @Test
    void fallsBackToTheAccountNameAndThenTheSubject() {
        assertThat(Actors.of(token(Map.of("preferred_username", "officer"))).name())
                .isEqualTo("officer");
        assertThat(Actors.of(token(Map.of("scope", "x"))).name()).isEqualTo("s1");
    }

    @Test
    void hasNoRoleWhenTheTokenNamesNone() {
        assertThat(Actors.of(token(Map.of("realm_access", "odd"))).roles()).isEmpty();
        assertThat(Actors.of(token(Map.of("scope", "x"))).roles()).isEmpty();
    }

    @Test
    void spellsRolesAsTheIdentityServerDoes() {
        assertThat(Role.OFFICE_HEAD.code()).isEqualTo("office-head");
        assertThat(Role.ofCode("office-head")).contains(Role.OFFICE_HEAD);
        assertThat(Role.ofCode("OFFICE_HEAD")).isEmpty();
    }

    @Test
    void knowsWhetherAnActorHasOneOfSeveralRoles() {
        Actor actor = new Actor("s1", "name", Set.of(Role.TRIAGE), null);

        assertThat(actor.hasAny(Role.OFFICER, Role.TRIAGE)).isTrue();
        assertThat(actor.hasAny(Role.OFFICER)).isFalse();
        assertThat(actor.has(Role.TRIAGE)).isTrue();
    }

    @Test
    void refusesARuleForNobody() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Access.AnyOf(Set.of()));
    }

    private static Jwt token(Map<String, Object> claims) {
        return Jwt.withTokenValue("t")
                .header("alg", "none")
                .subject("s1")
                .claims(all -> all.putAll(claims))
                .build();
    }
}
