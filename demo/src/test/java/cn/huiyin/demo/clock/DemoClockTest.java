package cn.huiyin.demo.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoClockTest {

    private static final Instant REAL = Instant.parse("2026-11-25T02:00:00Z");
    private static final Instant PAST = Instant.parse("2026-09-01T15:00:00Z");

    @TempDir
    Path folder;

    private final AtomicReference<Instant> real = new AtomicReference<>(REAL);
    private DemoClock clock;

    @BeforeEach
    void aClockInThePast() throws IOException {
        InstantSource system = real::get;
        clock = new DemoClock(folder.resolve("clock"), system.withZone(ZoneOffset.UTC));
        name(PAST);
    }

    @Test
    void showsTheTimeThatTheFileNamesAndRunsOnFromThere() {
        assertThat(clock.instant()).isEqualTo(PAST);

        real.set(REAL.plusSeconds(7));

        assertThat(clock.instant()).isEqualTo(PAST.plusSeconds(7));
    }

    @Test
    void jumpsAheadButNeverBack() throws IOException {
        clock.instant();
        name(PAST.plus(Duration.ofDays(1)));
        assertThat(clock.instant()).isEqualTo(PAST.plus(Duration.ofDays(1)));

        name(PAST);

        assertThat(clock.instant()).isEqualTo(PAST.plus(Duration.ofDays(1)));
    }

    @Test
    void isTheSystemsClockForEverOnceTheFileIsGone() throws IOException {
        clock.instant();
        Files.delete(folder.resolve("clock"));
        assertThat(clock.instant()).isEqualTo(REAL);

        name(PAST);

        assertThat(clock.instant()).isEqualTo(REAL);
    }

    private void name(Instant time) throws IOException {
        Files.writeString(folder.resolve("clock"), String.valueOf(time.toEpochMilli()));
    }
}
