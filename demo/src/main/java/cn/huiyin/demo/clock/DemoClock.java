package cn.huiyin.demo.clock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Starts at the time in a file, as milliseconds of the epoch, and runs on from there; once the file is gone it is the
 * system's clock for ever. It never goes back.
 */
final class DemoClock extends Clock {

    private final Path file;
    private final Clock system;
    private volatile boolean over;
    private Instant named = Instant.MIN;
    private Instant namedAt = Instant.MIN;
    private Instant latest = Instant.MIN;

    DemoClock(Path file, Clock system) {
        this.file = file;
        this.system = system;
    }

    @Override
    public Instant instant() {
        return over ? system.instant() : shown();
    }

    private synchronized Instant shown() {
        Instant now = system.instant();
        try {
            Instant read =
                    Instant.ofEpochMilli(Long.parseLong(Files.readString(file).strip()));
            if (!read.equals(named)) {
                named = read;
                namedAt = now;
            }
            Instant running = named.plusMillis(now.toEpochMilli() - namedAt.toEpochMilli());
            latest = running.isAfter(latest) ? running : latest;
            return latest;
        } catch (IOException _) {
            over = true;
            return now;
        } catch (NumberFormatException _) {
            // The file is just being written.
            return latest;
        }
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(file, system.withZone(zone));
    }
}
