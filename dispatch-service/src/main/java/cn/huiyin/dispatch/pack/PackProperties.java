package cn.huiyin.dispatch.pack;

import cn.huiyin.dispatch.district.Bounds;
import cn.huiyin.dispatch.district.DispatchPolicy;
import cn.huiyin.platform.pack.PackException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** pack.properties: the name and position of the district, and the thresholds of the engine. */
final class PackProperties {

    private static final String FILE = "pack.properties";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Properties values = new Properties();

    private PackProperties() {}

    static PackProperties read(Path pack) {
        PackProperties properties = new PackProperties();
        try (Reader reader = Files.newBufferedReader(pack.resolve(FILE))) {
            properties.values.load(reader);
        } catch (IOException unreadable) {
            throw new PackException(FILE + ": cannot be read in " + pack.toAbsolutePath());
        }
        return properties;
    }

    String text(String key) {
        @Nullable String value = values.getProperty(key);
        if (value == null || value.isBlank()) {
            throw new PackException(FILE + ": " + key + ": missing (expected: a value)");
        }
        return value.strip();
    }

    Bounds bounds() {
        try {
            return new Bounds(
                    number("bounds.west"), number("bounds.south"), number("bounds.east"), number("bounds.north"));
        } catch (IllegalArgumentException wrong) {
            throw new PackException(FILE + ": " + wrong.getMessage());
        }
    }

    DispatchPolicy policy() {
        List<LocalTime> night = range("dispatch.night", "-", LocalTime::parse, "HH:mm-HH:mm");
        try {
            return new DispatchPolicy(
                    number("dispatch.threshold"),
                    number("dispatch.outline-margin-metres"),
                    night.getFirst(),
                    night.getLast(),
                    ZONE);
        } catch (IllegalArgumentException wrong) {
            throw new PackException(FILE + ": " + wrong.getMessage());
        }
    }

    private double number(String key) {
        try {
            return Double.parseDouble(text(key));
        } catch (NumberFormatException notANumber) {
            throw wrong(key, "a number");
        }
    }

    private <T> List<T> range(String key, String separator, Function<String, T> parse, String expected) {
        try {
            List<T> ends = Arrays.stream(text(key).split(separator)).map(parse).toList();
            if (ends.size() == 2) {
                return ends;
            }
        } catch (DateTimeException unparsable) {
            throw wrong(key, expected);
        }
        throw wrong(key, expected);
    }

    private PackException wrong(String key, String expected) {
        return new PackException(FILE + ": " + key + ": \"" + text(key) + "\" (expected: " + expected + ")");
    }
}
