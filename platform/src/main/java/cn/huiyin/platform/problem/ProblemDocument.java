package cn.huiyin.platform.problem;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.text.SanitizedText;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem document as it is sent (RFC 9457).
 *
 * @param type {@code /problems/<code>}
 * @param title what kind of problem it is
 * @param status the status of the answer
 * @param detail what happened, in plain English; never a text of the inside
 * @param code what clients translate
 * @param traceId finds the request in logs; absent where there is none
 * @param errors one per wrong field; left out when there is none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable String traceId,
        List<ProblemError> errors) {

    /** A detail may tell what was asked: without what nobody can see of it. */
    public ProblemDocument {
        detail = SanitizedText.of(detail);
    }

    static ProblemDocument of(ProblemType type, String detail, @Nullable String traceId, List<ProblemError> errors) {
        return new ProblemDocument(type.uri(), type.title(), type.status(), detail, type.code(), traceId, errors);
    }
}
