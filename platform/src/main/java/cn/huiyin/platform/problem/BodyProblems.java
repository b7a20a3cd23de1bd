package cn.huiyin.platform.problem;

import cn.huiyin.contracts.ProblemType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;

/** Bodies that cannot be read or do not validate. */
@RestControllerAdvice
@Order(1)
final class BodyProblems {

    private static final String DETAIL = "See errors for what to change.";

    private final Problems problems;

    BodyProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> unreadable(HttpMessageNotReadableException e) {
        if (e.getCause() instanceof JacksonException json && !json.getPath().isEmpty()) {
            ProblemError error = new ProblemError(Pointers.ofJson(json.getPath()), "wrong-type", null);
            return problems.response(ProblemType.INVALID_INPUT, DETAIL, List.of(error));
        }
        return problems.response(
                ProblemType.UNREADABLE_BODY, "The body is missing or not what its content type says.", List.of());
    }

    @ExceptionHandler(MultipartException.class)
    ResponseEntity<ProblemDocument> unreadableParts() {
        return problems.response(ProblemType.UNREADABLE_BODY, "The parts of the body cannot be read.", List.of());
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ResponseEntity<ProblemDocument> tooLarge() {
        return problems.response(ProblemType.PAYLOAD_TOO_LARGE, "A part or the whole request is too large.", List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> missingPart(MissingServletRequestPartException e) {
        ProblemError error = new ProblemError("/" + e.getRequestPartName(), "missing", null);
        return problems.response(ProblemType.INVALID_INPUT, DETAIL, List.of(error));
    }

    @ExceptionHandler({MethodArgumentNotValidException.class, BindException.class})
    ResponseEntity<ProblemDocument> invalid(BindException e) {
        return problems.response(ProblemType.INVALID_INPUT, DETAIL, fields(e.getAllErrors()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> invalid(HandlerMethodValidationException e) {
        List<ProblemError> errors = new ArrayList<>();
        for (ParameterValidationResult result : e.getParameterValidationResults()) {
            errors.addAll(
                    result instanceof ParameterErrors body
                            ? fields(body.getAllErrors())
                            : result.getResolvableErrors().stream()
                                    .map(error -> parameter(result, error))
                                    .toList());
        }
        return problems.response(ProblemType.INVALID_INPUT, DETAIL, errors);
    }

    private static List<ProblemError> fields(List<? extends ObjectError> errors) {
        return errors.stream().map(BodyProblems::field).toList();
    }

    private static ProblemError field(ObjectError error) {
        String pointer = error instanceof FieldError field ? Pointers.ofProperty(field.getField()) : "";
        return new ProblemError(pointer, Pointers.code(String.valueOf(error.getCode())), error.getDefaultMessage());
    }

    private static ProblemError parameter(ParameterValidationResult result, MessageSourceResolvable error) {
        String name = Optional.ofNullable(result.getMethodParameter().getParameterName())
                .orElse("");
        String[] codes = Optional.ofNullable(error.getCodes()).orElse(new String[] {"invalid"});
        return new ProblemError(
                Pointers.ofParameter(name), Pointers.code(codes[codes.length - 1]), error.getDefaultMessage());
    }
}
