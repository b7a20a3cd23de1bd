package cn.huiyin.demo.history;

import cn.huiyin.localstack.services.ServiceSettings.AddedJar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The time of the services while the demo history is loaded, so that its weeks are in the past and not all in one
 * minute. The services read it from a file; without a file they use the real time.
 */
public final class DemoTime {

    private static final ZoneId DISTRICT = ZoneId.of("Asia/Shanghai");

    private final Optional<Path> file;

    private DemoTime(Optional<Path> file) {
        this.file = file;
    }

    /** The real time, which nobody can set. */
    public static DemoTime real() {
        return new DemoTime(Optional.empty());
    }

    /** A time that begins before the history, for services that are started with {@link #clock}. */
    public static DemoTime in(Path work) {
        DemoTime time = new DemoTime(Optional.of(work.resolve("demo-clock")));
        time.set(Instant.now().minus(DemoHistory.REACH));
        return time;
    }

    /**
     * What the services are started with so that they read the time from the file; nothing when it is the real time.
     */
    public Optional<AddedJar> clock(Path root) {
        Path jar = root.resolve("demo").resolve("target").resolve("demo-1.0.0-SNAPSHOT.jar");
        return file.map(path -> new AddedJar(jar, "huiyin.demo.clock=" + path));
    }

    /** The services' time. */
    Instant now() {
        return file.map(DemoTime::read).orElseGet(Instant::now);
    }

    /** Lets the services' time be this one, if it can be set. */
    void set(Instant time) {
        file.ifPresent(path -> write(path, time));
    }

    /** From here on the services' time is the real one. */
    public void end() {
        file.ifPresent(path -> {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** @param ago {@code days HH:MM}: so many days ago, at this time of the district */
    static Instant at(String ago, LocalDate today) {
        String[] parts = ago.split(" ");
        return today.minusDays(Integer.parseInt(parts[0]))
                .atTime(LocalTime.parse(parts[1]))
                .atZone(DISTRICT)
                .toInstant();
    }

    static LocalDate today() {
        return LocalDate.now(DISTRICT);
    }

    private static Instant read(Path path) {
        try {
            return Instant.ofEpochMilli(Long.parseLong(Files.readString(path).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path path, Instant time) {
        try {
            Files.createDirectories(path.getParent());
            Path fresh = path.resolveSibling("demo-clock.fresh");
            Files.writeString(fresh, String.valueOf(time.toEpochMilli()));
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
