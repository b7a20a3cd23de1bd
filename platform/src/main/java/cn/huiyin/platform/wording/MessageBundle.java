package cn.huiyin.platform.wording;

import com.ibm.icu.text.ListFormatter;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of one language, in ICU message format. A parameter that is not known has the value {@code absent},
 * which a sentence selects by, or what the file says under {@code absent.<name>}; a missing sentence or an absent value
 * that nothing selects by is an error, never a gap in what people read.
 */
public final class MessageBundle {

    private static final String ABSENT = "absent";

    private final Properties templates;
    private final Locale locale;
    private final ZoneId zone;
    private final ListFormatter lists;

    private MessageBundle(Properties templates, Locale locale, ZoneId zone) {
        this.templates = templates;
        this.locale = locale;
        this.zone = zone;
        this.lists = ListFormatter.getInstance(locale);
    }

    /**
     * Reads the sentences of a language.
     *
     * @param folder where its file {@code <language>.properties} lies on the class path, e.g. {@code /wording}
     * @param zone in which moments are written
     * @throws IllegalArgumentException when there is no such file, or a key stands in it twice
     */
    public static MessageBundle read(String folder, Locale locale, ZoneId zone) {
        String file = folder + "/" + locale.toLanguageTag() + ".properties";
        try (InputStream in = MessageBundle.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("wording: \"" + file + "\" (expected: a file of the class path)");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            Properties templates = new UniqueKeys();
            templates.load(reader);
            return new MessageBundle(templates, locale, zone);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every key of the file. */
    public Set<String> keys() {
        return templates.stringPropertyNames();
    }

    /** The names of a sentence's parameters, also those inside its choices; none for a key that is not there. */
    public Set<String> parametersOf(String key) {
        return TemplateParameters.in(templates.getProperty(key, ""));
    }

    /**
     * A sentence.
     *
     * @param parameters texts, numbers, moments, truth values, and collections of them, which are joined as the
     *     language does
     */
    public String format(String key, Map<String, ?> parameters) {
        String template = templates.getProperty(key);
        if (template == null) {
            throw new IllegalArgumentException("wording: \"" + key + "\" (expected: one of the file)");
        }
        String text = new MessageFormat(template, locale).format(values(template, parameters));
        if (isUnknown(template, parameters) && text.contains(ABSENT)) {
            throw new IllegalArgumentException("wording \"" + key + "\": a parameter has no value");
        }
        return text;
    }

    /** The word means "absent" only where no value was given; otherwise somebody wrote it. */
    private static boolean isUnknown(String template, Map<String, ?> parameters) {
        return TemplateParameters.in(template).stream().anyMatch(name -> parameters.get(name) == null);
    }

    private Map<String, Object> values(String template, Map<String, ?> parameters) {
        Map<String, Object> values = new HashMap<>();
        TemplateParameters.in(template).forEach(name -> values.put(name, value(parameters.get(name), name)));
        return values;
    }

    private Object value(@Nullable Object value, String name) {
        return switch (value) {
            case null -> templates.getProperty("absent." + name, ABSENT);
            case Instant at -> moment().format(at);
            case Number number -> number;
            case Collection<?> several -> lists.format(several);
            default -> value.toString();
        };
    }

    private DateTimeFormatter moment() {
        return DateTimeFormatter.ofPattern(templates.getProperty("moment.pattern"), locale)
                .withZone(zone);
    }

    /** Refuses a key that stands in the file twice: the sentence read first would be lost without a sign. */
    private static final class UniqueKeys extends Properties {

        @Override
        public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
                throw new IllegalArgumentException("wording: \"" + key + "\" (expected: once in the file)");
            }
            return super.put(key, value);
        }
    }
}
