package cn.huiyin.gateway;

import static cn.huiyin.gateway.GatewayUnderTest.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one document of the interface, and the page that shows it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiDocumentIT {

    private static final Path DOCUMENTS = Path.of("../docs/openapi");

    private GatewayUnderTest gateway;

    @BeforeAll
    void start() {
        gateway = new GatewayUnderTest("http://127.0.0.1:1/realms/huiyin", Map.of());
    }

    @AfterAll
    void stop() {
        gateway.close();
    }

    @Test
    void holdsEveryPublicOperationOfTheServicesAndNoInternalOne() throws IOException {
        Set<String> expected = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(DOCUMENTS, "*-service.json")) {
            for (Path file : files) {
                expected.addAll(operations(JsonMapper.shared().readTree(Files.readString(file))));
            }
        }
        expected.removeIf(operation -> !operation.contains(" /api/"));

        assertThat(operations(json(gateway.get("/openapi.json"))))
                .isEqualTo(expected)
                .hasSizeGreaterThan(15);
    }

    @Test
    void isValidAndEveryReferenceInItLeadsSomewhere() {
        HttpResponse<String> answer = gateway.get("/openapi.json");
        SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(answer.body(), null, resolving());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(parsed.getMessages()).isEmpty();
        JsonNode document = json(answer);
        assertThat(document.findValuesAsString("$ref")).isNotEmpty().allSatisfy(reference -> assertThat(
                        document.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
        assertThat(document.findValuesAsString("operationId")).doesNotHaveDuplicates();
    }

    @Test
    void isShownOnAPageThatLoadsNothingFromElsewhere() {
        HttpResponse<String> page = gateway.send(gateway.to("/docs/api").header("Accept", "text/html"));
        HttpResponse<String> script = gateway.get("/docs/redoc.js");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("spec-url=\"/openapi.json\"", "src=\"/docs/redoc.js\"")
                .doesNotContain("http");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self';")
                .doesNotContain("unsafe-eval", "http");
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Content-Type").orElseThrow()).contains("javascript");
    }

    private static ParseOptions resolving() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        return options;
    }

    private static Set<String> operations(JsonNode document) {
        Set<String> operations = new TreeSet<>();
        document.path("paths").forEachEntry((path, item) -> item.propertyNames()
                .forEach(method -> operations.add(method + " " + path)));
        return operations;
    }
}
