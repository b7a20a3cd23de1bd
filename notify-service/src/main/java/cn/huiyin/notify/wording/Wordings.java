package cn.huiyin.notify.wording;

import com.ibm.icu.text.MessageFormat;
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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The wordings of one language, in ICU message format. A parameter that is not known has the value {@code absent}, which a
 * wording selects by; a missing wording or an absent value that nothing selects by is an error, never a gap in what people
 * read.
 */
public final class Wordings {

    private static final String ABSENT = "absent";

    private final Properties templates;
    private final Locale locale;
    private final DateTimeFormatter moment;

    private Wordings(Properties templates, Locale locale, ZoneId zone) {
        this.templates = templates;
        this.locale = locale;
        this.moment = DateTimeFormatter.ofPattern(templates.getProperty("moment.pattern"), locale)
                .withZone(zone);
    }

    /**
     * Reads the wordings of a language.
     *
     * @param zone in which moments are written
     */
    static Wordings of(Locale locale, ZoneId zone) {
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

    /** Every template that has a headline or a text. */
    public Set<String> templates() {
        return templates.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".title") || key.endsWith(".text"))
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The names of what headline and text of a template say. */
    public Set<String> parametersOf(String template) {
        return Stream.of(template + ".title", template + ".text")
                .flatMap(key -> TemplateParameters.in(templates.getProperty(key, "")).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A headline of a few words. */
    public String title(String template, Map<String, Object> parameters) {
        return format(template + ".title", parameters);
    }

    /** One or two sentences. */
    public String text(String template, Map<String, Object> parameters) {
        return format(template + ".text", parameters);
    }

    /**
     * The whole body of an e-mail.
     *
     * @param link where the case can be followed; without its query code, since e-mails are read by others
     */
    public String email(String template, Map<String, Object> parameters, String link) {
        return String.join(
                "\n\n",
                format("email.greeting", Map.of()),
                text(template, parameters),
                format("email.closing", Map.of("link", link)));
    }

    private String format(String key, Map<String, Object> parameters) {
        String template = templates.getProperty(key);
        if (template == null) {
            throw new IllegalArgumentException("wording: \"" + key + "\" (expected: one of the file)");
        }
        MessageFormat format = new MessageFormat(template, locale);
        String text = format.format(values(template, parameters));
        if (text.contains(ABSENT)) {
            throw new IllegalArgumentException("wording \"" + key + "\": a parameter has no value");
        }
        return text;
    }

    private Map<String, Object> values(String template, Map<String, Object> parameters) {
        Map<String, Object> values = new HashMap<>();
        TemplateParameters.in(template).forEach(name -> values.put(name, value(parameters.get(name), name)));
        return values;
    }

    private Object value(Object value, String name) {
        return switch (value) {
            case null -> templates.getProperty("absent." + name, ABSENT);
            case Instant at -> moment.format(at);
            case Number number -> number;
            default -> value.toString();
        };
    }
}
