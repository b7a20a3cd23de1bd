package cn.huiyin.platform.problem;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.observability.Traces;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.filter.ServerHttpObservationFilter;
import tools.jackson.databind.json.JsonMapper;

/** Makes problem documents with the current trace id: for controllers as a response, for filters by writing them. */
public final class Problems {

    /** Seconds after which what was unavailable or full is usually available again. */
    private static final String RETRY_AFTER_SECONDS = "5";

    private final Traces traces;
    private final JsonMapper json;

    Problems(Traces traces, JsonMapper json) {
        this.traces = traces;
        this.json = json;
    }

    /** The document as a response. */
    public ResponseEntity<ProblemDocument> response(ProblemType type, String detail, List<ProblemError> errors) {
        return response(document(type, detail, errors));
    }

    /** The same for a request whose trace has ended already: with the trace in which it was received. */
    ResponseEntity<ProblemDocument> late(ProblemType type, String detail, HttpServletRequest request) {
        Optional<String> traceId =
                ServerHttpObservationFilter.findObservationContext(request).flatMap(Traces::traceIdOf);
        return response(ProblemDocument.of(type, detail, traceId.orElse(null), List.of()));
    }

    private static ResponseEntity<ProblemDocument> response(ProblemDocument document) {
        ResponseEntity.BodyBuilder response =
                ResponseEntity.status(document.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (document.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return response.body(document);
    }

    /**
     * Writes the document, for where no controller is reached; does nothing when the response is on its way already.
     */
    public void write(HttpServletResponse response, ProblemType type, String detail) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.setStatus(type.status());
        if (type.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(json.writeValueAsBytes(document(type, detail, List.of())));
    }

    private ProblemDocument document(ProblemType type, String detail, List<ProblemError> errors) {
        return ProblemDocument.of(type, detail, traces.traceId().orElse(null), errors);
    }
}
