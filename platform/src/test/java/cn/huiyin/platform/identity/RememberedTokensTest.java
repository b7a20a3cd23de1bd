package cn.huiyin.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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

class RememberedTokensTest {

    private static final Instant START = Instant.parse("2026-11-24T08:00:00Z");
    private static final Duration REMEMBER_FOR = Duration.ofMinutes(1);
    private static final Duration SKEW = Duration.ofMinutes(1);

    private final JwtTimestampValidator time = new JwtTimestampValidator(SKEW);
    private Instant now = START;
    private Instant notBefore = START;
    private Instant expires = START.plusSeconds(600);
    private boolean keyWithdrawn;
    private int reads;

    private final RememberedTokens tokens = new RememberedTokens(
            this::read, time, REMEMBER_FOR, () -> Duration.between(START, now).toNanos());

    @BeforeEach
    void begin() {
        at(START);
    }

    @Test
    void readsAGoodTokenOnce() {
        assertThat(tokens.decode("t").getSubject()).isEqualTo("somebody");

        at(START.plus(REMEMBER_FOR).minusNanos(1));

        assertThat(tokens.decode("t").getTokenValue()).isEqualTo("t");
        assertThat(reads).isOne();
    }

    @Test
    void tellsTokensApart() {
        assertThat(tokens.decode("t").getTokenValue()).isEqualTo("t");
        assertThat(tokens.decode("u").getTokenValue()).isEqualTo("u");
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void refusesATokenOfAWithdrawnKeyAfterTheTimeSet() {
        tokens.decode("t");
        keyWithdrawn = true;

        at(START.plus(REMEMBER_FOR));

        refuses("t");
    }

    @Test
    void isNotKeptLongerByBeingUsed() {
        tokens.decode("t");
        at(START.plusSeconds(59));
        tokens.decode("t");
        keyWithdrawn = true;

        at(START.plusSeconds(61));

        refuses("t");
    }

    @Test
    void refusesARememberedTokenOnceItHasExpired() {
        expires = START.plusSeconds(10);
        RememberedTokens remembered = new RememberedTokens(this::read, time, Duration.ofMinutes(10), () -> 0);
        remembered.decode("t");
        at(expires.plus(SKEW).minusNanos(1));
        assertThat(remembered.decode("t").getSubject()).as("clocks may differ").isEqualTo("somebody");
        assertThat(reads).isOne();

        at(expires.plus(SKEW).plusNanos(1));

        assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> remembered.decode("t"));
    }

    @Test
    void refusesARememberedTokenBeforeItsTime() {
        notBefore = START.plus(SKEW);
        tokens.decode("t");

        at(START.minusNanos(1));

        refuses("t");
    }

    @Test
    void remembersNoFailure() {
        keyWithdrawn = true;
        refuses("t");
        refuses("t");
        assertThat(reads).isEqualTo(2);

        keyWithdrawn = false;

        assertThat(tokens.decode("t").getSubject()).isEqualTo("somebody");
    }

    @Test
    void remembersNothingWhenTheTimeSetIsZero() {
        RememberedTokens forgetful = new RememberedTokens(this::read, time, Duration.ZERO, () -> 0);

        forgetful.decode("t");
        forgetful.decode("t");

        assertThat(reads).isEqualTo(2);
    }

    @Test
    void boundsTheTimeThatCanBeSet() {
        assertThat(settings(Duration.ZERO).rememberFor()).isZero();
        assertThat(settings(Duration.ofMinutes(10)).rememberFor()).hasMinutes(10);
        assertThatIllegalArgumentException().isThrownBy(() -> settings(Duration.ofNanos(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(Duration.ofMinutes(10).plusNanos(1)));
    }

    private void refuses(String token) {
        assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> tokens.decode(token));
    }

    private void at(Instant instant) {
        now = instant;
        time.setClock(Clock.fixed(instant, ZoneOffset.UTC));
    }

    private Jwt read(String token) {
        reads++;
        Jwt read = Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject("somebody")
                .notBefore(notBefore)
                .expiresAt(expires)
                .build();
        if (keyWithdrawn || time.validate(read).hasErrors()) {
            throw new BadJwtException("no good");
        }
        return read;
    }

    private static IdentitySettings settings(Duration rememberFor) {
        return new IdentitySettings(URI.create("http://127.0.0.1/realms/huiyin"), null, "huiyin", rememberFor);
    }
}
