package cn.huiyin.platform.pack;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** {@code pack.properties}: the settings of a district pack. */
public final class PackSettings {

    private static final String FILE = "pack.properties";

    private final Properties values = new Properties();

    private PackSettings() {}

    /** @throws PackException when the file cannot be read */
    public static PackSettings read(Path pack) {
        PackSettings settings = new PackSettings();
        Path file = pack.resolve(FILE);
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            settings.values.load(reader);
            return settings;
        } catch (IOException unreadable) {
            throw new PackException(file + ": " + unreadable.getMessage() + " (expected: a readable file)", unreadable);
        }
    }

    public Optional<String> optional(String name) {
        return Optional.of(values.getProperty(name, "").strip()).filter(value -> !value.isEmpty());
    }

    /** @throws PackException when it does not match the regular expression as a whole */
    public String matching(String name, String form, String expected) {
        return optional(name).filter(value -> value.matches(form)).orElseThrow(() -> wrong(name, expected));
    }

    /**
     * A file of the pack that a setting names.
     *
     * @throws PackException when the setting is missing or names something else
     */
    public Path file(Path pack, String name) {
        return optional(name)
                .map(value -> pack.resolve(value).normalize())
                .filter(file -> file.startsWith(pack.normalize()) && Files.isRegularFile(file))
                .orElseThrow(() -> wrong(name, "a file of the pack"));
    }

    private PackException wrong(String name, String expected) {
        return new PackException(
                FILE + ": " + name + ": \"" + optional(name).orElse("") + "\" (expected: " + expected + ")");
    }
}
