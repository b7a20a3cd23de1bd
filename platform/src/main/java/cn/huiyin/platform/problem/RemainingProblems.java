package cn.huiyin.platform.problem;

import cn.huiyin.contracts.ProblemType;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;

/** Deliberate refusals, unavailable services, and unexpected failures, whose answer says nothing but the trace id. */
@RestControllerAdvice
@Order(2)
final class RemainingProblems {

    private static final Logger LOG = LoggerFactory.getLogger(RemainingProblems.class);
    private static final int SERVER_ERROR = 500;

    private final Problems problems;

    RemainingProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> onPurpose(ProblemException e) {
        return problems.response(e.type(), e.detail(), e.errors());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> byStatus(ErrorResponseException e) {
        int status = e.getStatusCode().value();
        ProblemType type = Arrays.stream(ProblemType.values())
                .filter(known -> known.status() == status)
                .findFirst()
                .orElse(status < SERVER_ERROR ? ProblemType.INVALID_INPUT : ProblemType.INTERNAL_ERROR);
        return problems.response(type, type.title() + ".", List.of());
    }

    @ExceptionHandler({MongoTimeoutException.class, MongoSocketException.class})
    ResponseEntity<ProblemDocument> databaseAway(Exception e) {
        LOG.warn("Database away: {}", e.getMessage());
        return problems.response(
                ProblemType.UPSTREAM_UNAVAILABLE, "The database does not answer; nothing was lost.", List.of());
    }

    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException e) {
        throw e;
    }

    /** The client is gone or a stream has ended: nobody reads an answer. */
    @ExceptionHandler({AsyncRequestNotUsableException.class, AsyncRequestTimeoutException.class})
    void nobodyThere() {
        LOG.debug("A client has gone.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> unforeseen(Exception e) {
        LOG.error("Unforeseen failure", e);
        return problems.response(ProblemType.INTERNAL_ERROR, "The trace id leads to what happened.", List.of());
    }
}
