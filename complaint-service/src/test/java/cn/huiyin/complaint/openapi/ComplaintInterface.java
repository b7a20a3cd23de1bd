package cn.huiyin.complaint.openapi;

import cn.huiyin.complaint.cases.queues.QueueView;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.JavadocProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** What controllers cannot say of the routes: codes and signatures instead of tokens, 201 beside 200, examples. */
@TestConfiguration(proxyBeanMethods = false)
public class ComplaintInterface {

    private static final String JSON = "application/json";
    private static final String QUERY_CODE = "Query-Code";

    @Bean
    OpenApiCustomizer actBodySchemas(JavadocProvider comments) {
        return new ActBodySchemas(comments);
    }

    @Bean
    OpenApiCustomizer hotlineInterface() {
        return new HotlineInterface();
    }

    @Bean
    OpenApiCustomizer queryCodeScheme() {
        return api -> {
            api.getComponents()
                    .addSecuritySchemes(
                            "queryCode",
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.APIKEY)
                                    .in(SecurityScheme.In.HEADER)
                                    .name(QUERY_CODE)
                                    .description("The query code of the receipt; it opens that one complaint."));
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .filter(operation -> parameter(operation, QUERY_CODE).isPresent())
                    .forEach(operation -> operation.security(List.of(
                            new SecurityRequirement().addList("accessToken"),
                            new SecurityRequirement().addList("queryCode"))));
        };
    }

    @Bean
    OpenApiCustomizer filingAnswers() {
        return api -> {
            Operation filing = api.getPaths().get("/api/complaints").getPost();
            filing.setOperationId("fileComplaint");
            ApiResponse repeated = filing.getResponses().get("200");
            repeated.description("The filing was known already; the same receipt again.");
            filing.getResponses()
                    .addApiResponse(
                            "201",
                            new ApiResponse()
                                    .description("The complaint is registered; the receipt.")
                                    .content(repeated.getContent()));
            body(filing).addMediaType(JSON, example(body(filing).get(JSON), "filing"));
        };
    }

    /** The same act with and without photos is one operation. */
    @Bean
    OpenApiCustomizer actNames() {
        return api -> {
            api.getPaths().get("/api/complaints/{number}/acts").getPost().setOperationId("actOnComplaint");
            api.getPaths().get("/api/cases/{caseId}/acts").getPost().setOperationId("actOnCase");
        };
    }

    @Bean
    OpenApiCustomizer deskExamples() {
        return api -> {
            Parameter queue = parameter(get(api, "/api/cases"), "view").orElseThrow();
            Arrays.stream(QueueView.values()).map(QueueView::code).forEach(queue.getSchema()::addEnumItemObject);
            Content shown =
                    get(api, "/api/cases/{caseId}").getResponses().get("200").getContent();
            example(shown.get(JSON), "case-view");
        };
    }

    private static Operation get(OpenAPI api, String path) {
        return api.getPaths().get(path).getGet();
    }

    private static Content body(Operation operation) {
        return operation.getRequestBody().getContent();
    }

    private static Optional<Parameter> parameter(Operation operation, String name) {
        return Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
                .filter(parameter -> parameter.getName().equals(name))
                .findFirst();
    }

    private static MediaType example(MediaType content, String name) {
        ClassPathResource file = new ClassPathResource("openapi/" + name + ".json");
        try (InputStream in = file.getInputStream()) {
            return content.example(JsonMapper.shared().readValue(in, Object.class));
        } catch (java.io.IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
