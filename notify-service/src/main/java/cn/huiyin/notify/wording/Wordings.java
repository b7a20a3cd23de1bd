package cn.huiyin.notify.wording;

import cn.huiyin.notify.telling.domain.Facts;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The templates of one language, filled with the facts of a case. A missing template or a place that cannot be filled is
 * an error, never a gap in what people read.
 */
public final class Wordings {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final Properties templates;
    private final DateTimeFormatter deadline;

    private Wordings(Properties templates, Locale locale, ZoneId zone) {
        this.templates = templates;
        this.deadline = DateTimeFormatter.ofPattern(templates.getProperty("deadline.pattern"), locale)
                .withZone(zone);
    }

    /**
     * Reads the templates of a language.
     *
     * @param zone in which deadlines are written
     */
    public static Wordings of(Locale locale, ZoneId zone) {
        String file = "/wording/" + locale.toLanguageTag() + ".properties";
        try (InputStream in = Wordings.class.getResourceAsStream(file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties templates = new Properties();
            templates.load(reader);
            return new Wordings(templates, locale, zone);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A headline of a few words. */
    public String title(String wording, Facts facts) {
        return fill(wording + ".title", values(facts));
    }

    /** One or two sentences. */
    public String text(String wording, Facts facts) {
        return fill(wording + ".text", values(facts));
    }

    /**
     * The whole body of a letter.
     *
     * @param link where the case can be followed; without its query code, since letters are read by others
     */
    public String letter(String wording, Facts facts, String link) {
        return String.join(
                "\n\n",
                fill("letter.greeting", Map.of()),
                text(wording, facts),
                fill("letter.closing", Map.of("link", link)));
    }

    private String fill(String key, Map<String, String> values) {
        String template = templates.getProperty(key);
        if (template == null) {
            throw new IllegalArgumentException("template: \"" + key + "\" (expected: one of the file)");
        }
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(value(key, place.group(1), values)));
    }

    private static String value(String key, String name, Map<String, String> values) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("template \"" + key + "\": {" + name + "} has no value");
        }
        return value;
    }

    private Map<String, String> values(Facts facts) {
        Map<String, String> values = new HashMap<>();
        values.put("number", facts.number());
        values.put("office", orAbsent(facts.office(), "absent.office"));
        values.put("category", orAbsent(facts.category(), "absent.category"));
        putDate(values, "acceptBy", facts.acceptBy());
        putDate(values, "answerBy", facts.answerBy());
        return values;
    }

    private String orAbsent(@Nullable String value, String key) {
        return value == null ? templates.getProperty(key) : value;
    }

    private void putDate(Map<String, String> values, String name, @Nullable Instant at) {
        if (at != null) {
            values.put(name, deadline.format(at));
        }
    }
}
