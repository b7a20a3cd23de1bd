package cn.huiyin.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.server.authentication.ServerBearerTokenAuthenticationConverter;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;

/** {@code AuthorizationHeaderTest} tests which headers hold a token. */
class BearerTokensTest {

    private static final String REFUSED = "refused";

    private final ServerAuthenticationConverter library = new ServerBearerTokenAuthenticationConverter();
    private final BearerTokens tokens = new BearerTokens();

    @Test
    void findsNoTokenWhereNoneIsSent() {
        assertThat(tokens.convert(MockServerWebExchange.from(MockServerHttpRequest.get("/")))
                        .blockOptional())
                .isEmpty();
    }

    @Test
    void takesTheTokenThatIsSent() {
        assertThat(read(tokens, "Bearer abc==")).isEqualTo("abc==");
        assertThat(read(tokens, "Bearer a=b")).isEqualTo(REFUSED);
    }

    @Property
    void readsAnyTokenAsTheLibraryDoes(
            @ForAll @CharRange(from = ' ', to = '\u00ff') @Chars({'\u0131', '\n', '\u4e00'}) String token) {
        assertThat(read(tokens, "Bearer " + token)).isEqualTo(read(library, "Bearer " + token));
        assertThat(read(tokens, token)).isEqualTo(read(library, token));
    }

    private static @Nullable String read(ServerAuthenticationConverter converter, String header) {
        MockServerHttpRequest request = MockServerHttpRequest.get("/")
                .header(HttpHeaders.AUTHORIZATION, header)
                .build();
        try {
            return converter
                    .convert(MockServerWebExchange.from(request))
                    .cast(BearerTokenAuthenticationToken.class)
                    .map(BearerTokenAuthenticationToken::getToken)
                    .block();
        } catch (OAuth2AuthenticationException _) {
            return REFUSED;
        }
    }
}
