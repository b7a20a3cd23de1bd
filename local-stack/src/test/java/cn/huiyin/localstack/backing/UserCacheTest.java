package cn.huiyin.localstack.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserCacheTest {

    @TempDir
    Path cache;

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void makesAThingOnce() {
        UserCache.makeOnce(cache, cache.resolve("server"), () -> make("server"));
        UserCache.makeOnce(cache, cache.resolve("server"), () -> make("server"));

        assertThat(made).hasValue(1);
    }

    @Test
    void makesItAnewAfterAFailure() {
        assertThatThrownBy(() -> UserCache.makeOnce(cache, cache.resolve("server"), () -> {
                    throw new IllegalStateException("no network");
                }))
                .hasMessage("no network");

        UserCache.makeOnce(cache, cache.resolve("server"), () -> make("server"));

        assertThat(made).hasValue(1);
    }

    @Test
    void isWhereTheDesktopWantsCachesToBe() {
        assertThat(UserCache.folder(Map.of("XDG_CACHE_HOME", "/somewhere"))).isEqualTo(Path.of("/somewhere/huiyin"));
        assertThat(UserCache.folder(Map.of()).toString()).endsWith("/.cache/huiyin");
    }

    private void make(String name) {
        made.incrementAndGet();
        try {
            Files.createFile(cache.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
