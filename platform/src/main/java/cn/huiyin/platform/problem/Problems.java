package cn.huiyin.platform.problem;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.observability.Traces;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Makes problem documents with the current trace id: for controllers as a response, for filters by writing them. */
public final class Problems {

    private final Traces traces;
    private final JsonMapper json;

    Problems(Traces traces, JsonMapper json) {
        this.traces = traces;
        this.json = json;
    }

    /** The document as a response. */
    public ResponseEntity<ProblemDocument> response(ProblemType type, String detail, List<ProblemError> errors) {
        return ResponseEntity.status(type.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(document(type, detail, errors));
    }

    /** Writes the document, for where no controller is reached; does nothing when the response is on its way already. */
    public void write(HttpServletResponse response, ProblemType type, String detail) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.setStatus(type.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(json.writeValueAsBytes(document(type, detail, List.of())));
    }

    private ProblemDocument document(ProblemType type, String detail, List<ProblemError> errors) {
        return ProblemDocument.of(type, detail, traces.traceId().orElse(null), errors);
    }
}
