package cn.huiyin.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writes docs/asyncapi.yaml when asked to ({@code -Dasyncapi.write}), and otherwise checks that it is fresh. */
class AsyncApiTest {

    private static final Path DOCUMENT = Path.of("../docs/asyncapi.yaml");

    private final JsonNode document = new YAMLMapper().readTree(AsyncApiDocument.text());

    AsyncApiTest() throws IOException {}

    @Test
    void describesTheMessagesAsTheyAre() throws IOException {
        if (System.getProperty("asyncapi.write") != null) {
            Files.writeString(DOCUMENT, AsyncApiDocument.text());
        }

        assertThat(DOCUMENT)
                .as("run this test with -Dasyncapi.write to renew it")
                .exists()
                .hasContent(AsyncApiDocument.text());
    }

    @ParameterizedTest
    @EnumSource(MessageType.class)
    void namesWhoSendsAndWhichQueueReceives(MessageType type) {
        JsonNode operations = document.path("operations");
        String key = AsyncApiDocument.key(type);

        assertThat(operations
                        .path(type.producer() + ".sends." + key)
                        .path("action")
                        .asText())
                .isEqualTo("send");
        assertThat(AsyncApiDocument.queuesOf(type)).isNotEmpty().allSatisfy(queue -> assertThat(operations
                        .path(queue.consumer() + ".receives." + key)
                        .path("summary")
                        .asText())
                .contains(queue.queueName() + ".dlq"));
    }

    @Test
    void pointsToNothingThatIsNotThere() {
        assertThat(document.findValuesAsText("$ref")).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(document.at(reference.substring(1)).isMissingNode()).isFalse();
            } else {
                assertThat(DOCUMENT.resolveSibling(reference).normalize()).exists();
            }
        });
    }
}
