package cn.huiyin.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

class AuthorizationHeaderTest {

    private static final String REFUSED = "refused";

    private final BearerTokenResolver library = new DefaultBearerTokenResolver();
    private final BearerTokenResolver tokens =
            request -> AuthorizationHeader.token(request.getHeader(HttpHeaders.AUTHORIZATION));

    @Test
    void findsNoTokenWhereNoneIsSent() {
        assertThat(AuthorizationHeader.token(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln-_~+/",
                "bearer abc==",
                "BEARER a",
                "Bearer",
                "Bearer ",
                "Bearer =",
                "Bearer a=b",
                "Bearer  a",
                "Bearer a ",
                "Bearer a,b",
                "Bearer ä",
                "BearerToken a",
                "Basic YTpi",
                "a Bearer b",
                ""
            })
    void readsTheHeaderAsTheLibraryDoes(String header) {
        assertThat(read(tokens, header)).isEqualTo(read(library, header));
    }

    @Test
    void knowsWhatStandsBehindTheScheme() {
        assertThat(AuthorizationHeader.afterScheme("Bearer a b")).isEqualTo("a b");
        assertThat(AuthorizationHeader.afterScheme("Bearer")).isEmpty();
        assertThat(AuthorizationHeader.afterScheme("")).isEmpty();
    }

    @Property
    void readsAnyTokenAsTheLibraryDoes(
            @ForAll @CharRange(from = ' ', to = '\u00ff') @Chars({'\u0131', '\n', '\u4e00'}) String token) {
        assertThat(read(tokens, "Bearer " + token)).isEqualTo(read(library, "Bearer " + token));
        assertThat(read(tokens, token)).isEqualTo(read(library, token));
    }

    @Property
    void readsTokensOfTheUsualCharactersAsTheLibraryDoes(
            @ForAll @CharRange(from = '+', to = 'z') @Chars({'~', '='}) String token) {
        assertThat(read(tokens, "Bearer " + token)).isEqualTo(read(library, "Bearer " + token));
    }

    private static @Nullable String read(BearerTokenResolver resolver, String header) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader(HttpHeaders.AUTHORIZATION, header);
        try {
            return resolver.resolve(request);
        } catch (OAuth2AuthenticationException _) {
            return REFUSED;
        }
    }
}
