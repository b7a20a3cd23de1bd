package cn.huiyin.platform.problem;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON pointer into the body, e.g. {@code /place/lon}; {@code ?name} for a query parameter or a header
 * @param code stable, kebab case, e.g. {@code not-blank}
 * @param detail what was expected, in plain English; absent where the code says it all
 */
public record ProblemError(
        String pointer, String code, @Nullable String detail) {}
