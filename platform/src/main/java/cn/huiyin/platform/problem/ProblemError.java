package cn.huiyin.platform.problem;

import cn.huiyin.platform.text.SanitizedText;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON pointer into the body, e.g. {@code /place/lon}; {@code ?name} for a query parameter or a header
 * @param code stable, kebab case, e.g. {@code not-blank}
 * @param detail what was expected, in plain English; absent where the code says it all
 */
public record ProblemError(
        String pointer, String code, @Nullable String detail) {

    /** Names of fields and details may tell what was sent: without what nobody can see of it. */
    public ProblemError {
        pointer = SanitizedText.of(pointer);
        detail = detail == null ? null : SanitizedText.of(detail);
    }
}
