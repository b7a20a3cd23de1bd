package cn.huiyin.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AsyncApiTest {

    private final JsonNode document = new YAMLMapper().readTree(AsyncApiDocument.text());

    AsyncApiTest() throws IOException {}

    static List<MessageType> types() {
        return MessageType.all();
    }

    @ParameterizedTest
    @MethodSource("types")
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
                assertThat(AsyncApiDocument.FILE.resolveSibling(reference).normalize())
                        .exists();
            }
        });
    }
}
