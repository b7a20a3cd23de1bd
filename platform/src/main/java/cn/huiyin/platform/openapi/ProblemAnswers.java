package cn.huiyin.platform.openapi;

import static cn.huiyin.contracts.ProblemType.INVALID_INPUT;
import static cn.huiyin.contracts.ProblemType.MISSING_HEADER;
import static cn.huiyin.contracts.ProblemType.NOT_ACCEPTABLE;
import static cn.huiyin.contracts.ProblemType.NOT_ALLOWED;
import static cn.huiyin.contracts.ProblemType.NOT_FOUND;
import static cn.huiyin.contracts.ProblemType.NOT_SIGNED_IN;
import static cn.huiyin.contracts.ProblemType.PAYLOAD_TOO_LARGE;
import static cn.huiyin.contracts.ProblemType.TOO_BUSY;
import static cn.huiyin.contracts.ProblemType.TOO_MANY_REQUESTS;
import static cn.huiyin.contracts.ProblemType.UNREADABLE_BODY;
import static cn.huiyin.contracts.ProblemType.UNSUPPORTED_MEDIA_TYPE;
import static cn.huiyin.contracts.ProblemType.UPSTREAM_UNAVAILABLE;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Access;
import cn.huiyin.platform.identity.Route;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says of an operation which problems it answers: those that its shape brings along, and those that its handler names.
 */
final class ProblemAnswers {

    private static final String BEHIND_THE_GATEWAY = "/api/";

    private ProblemAnswers() {}

    static void describe(ObjectNode operation, Route route) {
        Set<ProblemType> problems = ofShape(operation, route);
        operation.path(OpenApiConfiguration.PROBLEMS).forEach(code -> problems.add(of(code.asString())));
        operation.remove(OpenApiConfiguration.PROBLEMS);
        Map<Integer, Set<ProblemType>> byStatus = problems.stream()
                .collect(Collectors.groupingBy(
                        ProblemType::status,
                        TreeMap::new,
                        Collectors.toCollection(() -> EnumSet.noneOf(ProblemType.class))));
        ObjectNode responses = operation.withObject("/responses");
        byStatus.forEach((status, types) -> describe(responses.putObject(String.valueOf(status)), types));
    }

    private static Set<ProblemType> ofShape(ObjectNode operation, Route route) {
        // A token that is sent is checked, also where none is needed.
        Set<ProblemType> problems = EnumSet.of(NOT_SIGNED_IN);
        if (route.rule().orElseThrow().access() instanceof Access.AnyOf) {
            problems.add(NOT_ALLOWED);
        }
        if (!operation.path("parameters").isEmpty()) {
            problems.add(INVALID_INPUT);
        }
        if (hasRequiredHeader(operation)) {
            problems.add(MISSING_HEADER);
        }
        if (route.path().contains("{")) {
            problems.add(NOT_FOUND);
        }
        if (operation.has("requestBody")) {
            problems.addAll(EnumSet.of(UNREADABLE_BODY, INVALID_INPUT, PAYLOAD_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE));
        }
        if (operation.path("responses").valueStream().anyMatch(response -> response.has("content"))) {
            problems.add(NOT_ACCEPTABLE);
        }
        if (route.path().startsWith(BEHIND_THE_GATEWAY)) {
            problems.addAll(EnumSet.of(TOO_MANY_REQUESTS, TOO_BUSY, UPSTREAM_UNAVAILABLE));
        }
        return problems;
    }

    private static boolean hasRequiredHeader(ObjectNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .anyMatch(parameter -> parameter.path("in").asString().equals("header")
                        && parameter.path("required").asBoolean());
    }

    private static ProblemType of(String code) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void describe(ObjectNode response, Set<ProblemType> types) {
        response.put(
                "description",
                types.stream()
                        .map(type -> "`%s`: %s.".formatted(type.code(), type.title()))
                        .collect(Collectors.joining(" ")));
        response.putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", PlatformDescription.SCHEMAS + "ProblemDocument");
    }
}
