package cn.huiyin.platform.openapi;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.problem.AlsoAnswers;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.json.JsonMapper;

/** Settings of the library for controllers and records of this platform; for the tests that make a document. */
@Configuration(proxyBeanMethods = false)
public class OpenApiConfiguration {

    /** Codes of the problems that a handler says it answers; gone from the document when it is written. */
    static final String PROBLEMS = "x-problems";

    /** Whether a handler reads a token: {@code optional} or {@code required}; gone when the document is written. */
    static final String TOKEN = "x-token";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, Locale.class);
    }

    @Bean
    ModelConverter requiredComponents() {
        return new RequiredComponents();
    }

    @Bean
    ModelConverter filledComponents() {
        return new FilledComponents();
    }

    @Bean
    ModelConverter writtenEnums(JsonMapper json) {
        return new WrittenEnums(json);
    }

    @Bean
    OperationCustomizer handlerFacts() {
        return (operation, handler) -> {
            operation.setTags(List.of(roomOf(handler)));
            operation.addExtension(PROBLEMS, problemsOf(handler));
            readToken(operation, handler);
            return operation;
        };
    }

    /** The package in which the controller lies. */
    private static String roomOf(HandlerMethod handler) {
        String room = handler.getBeanType().getPackageName();
        return room.substring(room.lastIndexOf('.') + 1);
    }

    private static List<String> problemsOf(HandlerMethod handler) {
        AlsoAnswers said = handler.getMethodAnnotation(AlsoAnswers.class);
        return said == null
                ? List.of()
                : Arrays.stream(said.value()).map(ProblemType::code).toList();
    }

    private static void readToken(Operation operation, HandlerMethod handler) {
        Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.getParameterType().equals(Actor.class))
                .map(MethodParameter::isOptional)
                .findFirst()
                .ifPresent(optional -> operation.addExtension(TOKEN, optional ? "optional" : "required"));
    }
}
