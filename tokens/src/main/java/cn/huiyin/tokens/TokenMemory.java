package cn.huiyin.tokens;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Tokens that were checked recently, so that a signature is verified once, not with every request. Whether a token has
 * expired is checked at each use.
 */
public final class TokenMemory {

    /** A token that was read weighs some 5 KB. */
    private static final int AT_MOST = 2_000;

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final OAuth2TokenValidator<Jwt> atEachUse;
    private final Cache<String, Jwt> tokens;

    public TokenMemory(OAuth2TokenValidator<Jwt> atEachUse, Duration rememberFor) {
        this(atEachUse, rememberFor, Ticker.systemTicker());
    }

    public TokenMemory(OAuth2TokenValidator<Jwt> atEachUse, Duration rememberFor, Ticker ticker) {
        this.atEachUse = atEachUse;
        this.tokens = Caffeine.newBuilder()
                .expireAfterWrite(rememberFor)
                .maximumSize(AT_MOST)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    /** @throws IllegalArgumentException naming the setting, when it is not between nothing and ten minutes */
    public static void check(Duration rememberFor) {
        if (rememberFor.isNegative() || rememberFor.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "huiyin.oidc.remember-for: " + rememberFor + " (expected: 0 to " + LONGEST + ")");
        }
    }

    /** The token as it was read; null when it is not remembered, or no longer good. */
    public @Nullable Jwt recall(String token) {
        Jwt remembered = tokens.getIfPresent(token);
        return remembered == null || atEachUse.validate(remembered).hasErrors() ? null : remembered;
    }

    /** Remembers a token that is good. */
    public void keep(String token, Jwt read) {
        tokens.put(token, read);
    }

    /**
     * Reads a token that is not remembered. A remembered token that is no longer good is read too, which fails with the
     * usual reason.
     */
    public Jwt recallOr(String token, Function<String, Jwt> reader) {
        Jwt remembered = recall(token);
        if (remembered != null) {
            return remembered;
        }
        Jwt read = reader.apply(token);
        keep(token, read);
        return read;
    }
}
