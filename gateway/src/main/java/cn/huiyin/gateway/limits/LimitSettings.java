package cn.huiyin.gateway.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much one caller may ask. Counted in each replica by itself, so n replicas grant up to n times as much.
 *
 * @param maxKeys buckets kept at most; the least used are dropped first
 */
@ConfigurationProperties("huiyin.gateway.limits")
record LimitSettings(
        long maxKeys,
        Rate actor,
        Rate anonymous,
        Rate filing,
        Rate signedInFiling,
        Rate guessing,
        Rate guessingANumber,
        Rate guessingFromAnAddress,
        Rate badTokens,
        Rate hotline,
        Rate imports,
        Rate callers) {

    /**
     * A bucket of this many requests that refills evenly.
     *
     * @param requests at least 1
     * @param per the time in which an empty bucket is full again
     */
    record Rate(long requests, Duration per) {

        Rate {
            if (requests < 1 || per.isZero() || per.isNegative()) {
                throw new IllegalArgumentException(
                        "rate: " + requests + " per " + per + " (expected: at least 1 per a positive time)");
            }
        }

        Rate times(int factor) {
            return new Rate(requests * factor, per);
        }
    }

    Rate of(Limit limit) {
        return switch (limit) {
            case ACTOR -> actor;
            case ANONYMOUS -> anonymous;
            case FILING -> filing;
            case SIGNED_IN_FILING -> signedInFiling;
            case GUESSING -> guessing;
            case GUESSING_A_NUMBER -> guessingANumber;
            case GUESSING_FROM_AN_ADDRESS -> guessingFromAnAddress;
            case BAD_TOKENS -> badTokens;
            case HOTLINE -> hotline;
            case IMPORTS -> imports;
            case CALLERS -> callers;
        };
    }
}
