package cn.huiyin.platform.problem;

import cn.huiyin.contracts.ProblemType;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Paths, methods, headers and parameters that do not fit any route. */
@RestControllerAdvice
@Order(1)
final class RequestProblems {

    private final Problems problems;

    RequestProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler({NoResourceFoundException.class, NoHandlerFoundException.class})
    ResponseEntity<ProblemDocument> notFound() {
        return problems.response(ProblemType.NOT_FOUND, "Nothing is served at this path.", List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> wrongMethod(HttpRequestMethodNotSupportedException e) {
        return problems.response(
                ProblemType.METHOD_NOT_ALLOWED, "This path does not support " + e.getMethod() + ".", List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> wrongMediaType(HttpMediaTypeNotSupportedException e) {
        return problems.response(
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                "Supported media types: " + e.getSupportedMediaTypes() + ".",
                List.of());
    }

    @ExceptionHandler(HttpMediaTypeNotAcceptableException.class)
    ResponseEntity<ProblemDocument> notAcceptable() {
        return problems.response(ProblemType.NOT_ACCEPTABLE, "Accept names none of what is offered here.", List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> missingHeader(MissingRequestHeaderException e) {
        return problems.response(
                ProblemType.MISSING_HEADER,
                "The header " + e.getHeaderName() + " is missing.",
                List.of(new ProblemError(Pointers.ofParameter(e.getHeaderName()), "missing", null)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> missingParameter(MissingServletRequestParameterException e) {
        return invalid(e.getParameterName(), "missing");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> wrongParameter(MethodArgumentTypeMismatchException e) {
        return invalid(e.getName(), "wrong-type");
    }

    @ExceptionHandler(InvalidParameterException.class)
    ResponseEntity<ProblemDocument> undecodable() {
        return problems.response(ProblemType.INVALID_INPUT, "A parameter holds escapes that are no UTF-8.", List.of());
    }

    @ExceptionHandler(ServletRequestBindingException.class)
    ResponseEntity<ProblemDocument> unbound() {
        return problems.response(ProblemType.INVALID_INPUT, "A part of the request is missing.", List.of());
    }

    private ResponseEntity<ProblemDocument> invalid(String parameter, String code) {
        return problems.response(
                ProblemType.INVALID_INPUT,
                "The parameter " + parameter + " is missing or cannot be read.",
                List.of(new ProblemError(Pointers.ofParameter(parameter), code, null)));
    }
}
