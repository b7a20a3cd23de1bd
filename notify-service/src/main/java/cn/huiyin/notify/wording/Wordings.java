package cn.huiyin.notify.wording;

import cn.huiyin.platform.wording.MessageBundle;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Headlines and texts of notifications in one language. */
public final class Wordings {

    /** Suffix of the parameter with the English name of another parameter. */
    public static final String IN_ENGLISH = "En";

    /** English texts leave out the Chinese name of a category, and show that of an office, as signs have it. */
    private static final String CATEGORY = "category";

    private final MessageBundle sentences;
    private final boolean english;

    private Wordings(MessageBundle sentences, boolean english) {
        this.sentences = sentences;
        this.english = english;
    }

    /**
     * Reads the wordings of a language.
     *
     * @param zone in which moments are written
     */
    static Wordings of(Locale locale, ZoneId zone) {
        return new Wordings(MessageBundle.read("/wording", locale, zone), locale.equals(Locale.ENGLISH));
    }

    /** Every template that has a headline or a text. */
    public Set<String> templates() {
        return sentences.keys().stream()
                .filter(key -> key.endsWith(".title") || key.endsWith(".text"))
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The names of what headline and text of a template say. */
    public Set<String> parametersOf(String template) {
        return Stream.of(template + ".title", template + ".text")
                .flatMap(key -> sentences.parametersOf(key).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A headline of a few words. */
    public String title(String template, Map<String, Object> parameters) {
        return sentences.format(template + ".title", named(parameters));
    }

    /** One or two sentences. */
    public String text(String template, Map<String, Object> parameters) {
        return sentences.format(template + ".text", named(parameters));
    }

    /** Names in this language replace the Chinese ones where there are any. */
    private Map<String, Object> named(Map<String, Object> parameters) {
        if (!english) {
            return parameters;
        }
        LinkedHashMap<String, Object> named = new LinkedHashMap<>(parameters);
        parameters.keySet().stream()
                .filter(name -> parameters.containsKey(name + IN_ENGLISH))
                .forEach(name -> named.put(name, inEnglish(name, parameters)));
        return named;
    }

    private static String inEnglish(String name, Map<String, Object> parameters) {
        Object english = parameters.get(name + IN_ENGLISH);
        return name.equals(CATEGORY) ? english.toString() : english + " (" + parameters.get(name) + ")";
    }

    /** Of the e-mail that asks for an answer to a follow-up. */
    public String surveySubject() {
        return sentences.format("survey.subject", Map.of());
    }

    /** The whole body of that e-mail. @param parameters number, office, until and link */
    public String survey(Map<String, Object> parameters) {
        return String.join(
                "\n\n",
                sentences.format("email.greeting", Map.of()),
                sentences.format("survey.body", parameters),
                sentences.format("survey.closing", Map.of()));
    }

    /**
     * The whole body of an e-mail.
     *
     * @param link where the case can be followed; without its query code, since e-mails are read by others
     */
    public String email(String template, Map<String, Object> parameters, String link) {
        return String.join(
                "\n\n",
                sentences.format("email.greeting", Map.of()),
                text(template, parameters),
                sentences.format("email.closing", Map.of("link", link)));
    }
}
