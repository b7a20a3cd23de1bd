package cn.huiyin.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.huiyin.tokens.TokenMemory;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import reactor.core.publisher.Mono;

/** {@code TokenMemoryTest} tests how long tokens are remembered. */
class RememberedTokensTest {

    private static final URI KEYS = URI.create("http://identity.example/certs");

    private static final Instant START = Instant.parse("2026-11-24T08:00:00Z");
    private static final Duration REMEMBER_FOR = Duration.ofMinutes(1);
    private static final Duration SKEW = Duration.ofMinutes(1);

    private final JwtTimestampValidator time = new JwtTimestampValidator(SKEW);
    private Instant now = START;
    private boolean keyWithdrawn;
    private int reads;

    private final RememberedTokens tokens =
            new RememberedTokens(this::read, new TokenMemory(time, REMEMBER_FOR, () -> Duration.between(START, now)
                    .toNanos()));

    @BeforeEach
    void begin() {
        at(START);
    }

    @Test
    void readsAGoodTokenOnce() {
        assertThat(decode("t").getSubject()).isEqualTo("somebody");

        at(START.plus(REMEMBER_FOR).minusNanos(1));

        assertThat(decode("t").getTokenValue()).isEqualTo("t");
        assertThat(reads).isOne();
    }

    @Test
    void refusesATokenOfAWithdrawnKeyAfterTheTimeSetHoweverOftenItWasUsed() {
        decode("t");
        keyWithdrawn = true;
        at(START.plus(REMEMBER_FOR).minusNanos(1));
        decode("t");

        at(START.plus(REMEMBER_FOR));

        assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> decode("t"));
    }

    @Test
    void remembersNoFailure() {
        keyWithdrawn = true;
        assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> decode("t"));

        keyWithdrawn = false;

        assertThat(decode("t").getSubject()).isEqualTo("somebody");
    }

    @Test
    void boundsTheTimeThatCanBeSet() {
        assertThat(new TokenSettings(Duration.ofMinutes(10), KEYS).rememberFor())
                .hasMinutes(10);
        assertThatIllegalArgumentException().isThrownBy(() -> new TokenSettings(Duration.ofNanos(-1), KEYS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TokenSettings(Duration.ofMinutes(10).plusNanos(1), KEYS));
    }

    private Jwt decode(String token) {
        return tokens.decode(token).blockOptional().orElseThrow();
    }

    private void at(Instant instant) {
        now = instant;
        time.setClock(Clock.fixed(instant, ZoneOffset.UTC));
    }

    private Mono<Jwt> read(String token) {
        return Mono.fromSupplier(() -> {
            reads++;
            Jwt read = Jwt.withTokenValue(token)
                    .header("alg", "RS256")
                    .subject("somebody")
                    .expiresAt(START.plusSeconds(600))
                    .build();
            if (keyWithdrawn || time.validate(read).hasErrors()) {
                throw new BadJwtException("no good");
            }
            return read;
        });
    }
}
