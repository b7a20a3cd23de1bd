package cn.huiyin.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

class TokenMemoryTest {

    private static final Instant START = Instant.parse("2026-11-24T08:00:00Z");
    private static final Duration REMEMBER_FOR = Duration.ofMinutes(1);
    private static final Duration SKEW = Duration.ofMinutes(1);

    private final JwtTimestampValidator time = new JwtTimestampValidator(SKEW);
    private Instant now = START;
    private Instant notBefore = START;
    private Instant expires = START.plusSeconds(600);
    private boolean keyWithdrawn;
    private int reads;

    private final TokenMemory tokens = new TokenMemory(
            time, REMEMBER_FOR, () -> Duration.between(START, now).toNanos());

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
    void tellsTokensApart() {
        assertThat(decode("t").getTokenValue()).isEqualTo("t");
        assertThat(decode("u").getTokenValue()).isEqualTo("u");
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void refusesATokenOfAWithdrawnKeyAfterTheTimeSet() {
        decode("t");
        keyWithdrawn = true;

        at(START.plus(REMEMBER_FOR));

        refuses("t");
    }

    @Test
    void isNotKeptLongerByBeingUsed() {
        decode("t");
        at(START.plusSeconds(59));
        decode("t");
        keyWithdrawn = true;

        at(START.plusSeconds(61));

        refuses("t");
    }

    @Test
    void refusesARememberedTokenOnceItHasExpired() {
        expires = START.plusSeconds(10);
        TokenMemory remembered = new TokenMemory(time, Duration.ofMinutes(10), () -> 0);
        remembered.recallOr("t", this::read);
        at(expires.plus(SKEW).minusNanos(1));
        assertThat(remembered.recallOr("t", this::read).getSubject()).as("clocks may differ").isEqualTo("somebody");
        assertThat(reads).isOne();

        at(expires.plus(SKEW).plusNanos(1));

        assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> remembered.recallOr("t", this::read));
    }

    @Test
    void refusesARememberedTokenBeforeItsTime() {
        notBefore = START.plus(SKEW);
        decode("t");

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

        assertThat(decode("t").getSubject()).isEqualTo("somebody");
    }

    @Test
    void remembersNothingWhenTheTimeSetIsZero() {
        TokenMemory forgetful = new TokenMemory(time, Duration.ZERO, () -> 0);

        forgetful.recallOr("t", this::read);
        forgetful.recallOr("t", this::read);

        assertThat(reads).isEqualTo(2);
    }

    @Test
    void boundsTheTimeThatCanBeSet() {
        assertThatCode(() -> TokenMemory.check(Duration.ZERO)).doesNotThrowAnyException();
        assertThatCode(() -> TokenMemory.check(Duration.ofMinutes(10))).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> TokenMemory.check(Duration.ofNanos(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenMemory.check(Duration.ofMinutes(10).plusNanos(1)));
    }

    private void refuses(String token) {
        assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> decode(token));
    }

    private Jwt decode(String token) {
        return tokens.recallOr(token, this::read);
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
}
