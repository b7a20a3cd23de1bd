package cn.huiyin.gateway.problems;

import cn.huiyin.contracts.ProblemType;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.springframework.cloud.gateway.support.ServiceUnavailableException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.server.ResponseStatusException;
import reactor.netty.channel.AbortedException;

/** What a failure is called on the wire. */
public final class Failures {

    private Failures() {}

    /** The problem for this failure; an unknown failure is an internal error. */
    public static ProblemType problemOf(Throwable failure) {
        Optional<ProblemException> ours = causedBy(failure, ProblemException.class);
        if (ours.isPresent()) {
            return ours.get().type();
        }
        return isUpstreamAway(failure) ? ProblemType.UPSTREAM_UNAVAILABLE : ofStatus(failure);
    }

    /** Whether a service behind did not answer: refused, broke off, took too long, or its breaker is open. */
    public static boolean isUpstreamAway(Throwable failure) {
        if (causedBy(failure, ProblemException.class).isPresent()) {
            return false;
        }
        return failure instanceof AuthenticationServiceException
                || failure instanceof ServiceUnavailableException
                || causedBy(failure, IOException.class).isPresent()
                || causedBy(failure, TimeoutException.class).isPresent()
                || failure instanceof ResponseStatusException refused
                        && refused.getStatusCode().is5xxServerError();
    }

    /** Whether the caller closed the connection before the answer was written. */
    static boolean isCallerGone(Throwable failure) {
        return causedBy(failure, AbortedException.class).isPresent();
    }

    static <T extends Throwable> Optional<T> causedBy(Throwable failure, Class<T> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
        }
        return Optional.empty();
    }

    private static ProblemType ofStatus(Throwable failure) {
        if (failure instanceof InvalidMediaTypeException) {
            return ProblemType.NOT_ACCEPTABLE;
        }
        if (!(failure instanceof ResponseStatusException refused)) {
            return ProblemType.INTERNAL_ERROR;
        }
        HttpStatusCode status = refused.getStatusCode();
        return switch (status.value()) {
            case 400 -> ProblemType.UNREADABLE_BODY;
            case 401 -> ProblemType.NOT_SIGNED_IN;
            case 403 -> ProblemType.NOT_ALLOWED;
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 413 -> ProblemType.PAYLOAD_TOO_LARGE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            case 429 -> ProblemType.TOO_MANY_REQUESTS;
            default -> ProblemType.INTERNAL_ERROR;
        };
    }
}
