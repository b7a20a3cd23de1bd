package cn.huiyin.platform.problem;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** JSON pointers (RFC 6901) from the notations of validation and of Jackson. */
final class Pointers {

    private Pointers() {}

    /** {@code items[0].place.lon} as {@code /items/0/place/lon}. */
    static String ofProperty(String path) {
        return path.isEmpty()
                ? ""
                : "/" + path.replace("[", ".").replace("]", "").replace('.', '/');
    }

    static String ofJson(List<JacksonException.Reference> path) {
        return path.stream()
                .map(part -> part.getPropertyName() == null ? String.valueOf(part.getIndex()) : part.getPropertyName())
                .map(part -> "/" + part.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    /** A query parameter or a header. */
    static String ofParameter(String name) {
        return "?" + name;
    }

    /** {@code NotBlank} as {@code not-blank}. */
    static String code(String constraint) {
        return constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
