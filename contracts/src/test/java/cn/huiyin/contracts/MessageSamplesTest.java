package cn.huiyin.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class MessageSamplesTest {

    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    @ParameterizedTest
    @EnumSource(MessageType.class)
    void isValidByItsSchema(MessageType type) {
        JsonNode sample = sample(type);

        assertThat(Schemas.errors(Schemas.ENVELOPE, sample)).isEmpty();
        assertThat(Schemas.errors(type.routingKey(), sample.path("data"))).isEmpty();
        assertThat(sample.path("type").asString()).isEqualTo(type.type());
        assertThat(sample.path("source").asString()).isEqualTo(type.source());
        assertThat(sample.path("subject")).isEqualTo(sample.path("data").path("caseId"));
    }

    @ParameterizedTest
    @EnumSource(MessageType.class)
    void isNotValidWithoutAnyFieldThatIsRequired(MessageType type) {
        Schemas.read(type.routingKey()).path("required").forEach(field -> {
            ObjectNode data = sample(type).path("data").deepCopy().asObject();
            data.remove(field.asString());

            assertThat(Schemas.errors(type.routingKey(), data))
                    .as(field.asString())
                    .isNotEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(MessageType.class)
    void isReadIntoItsRecordAndWrittenAgainTheSame(MessageType type) {
        JavaType event = json.getTypeFactory().constructParametricType(CloudEvent.class, type.dataType());

        CloudEvent<Record> read = json.readerFor(event).readValue(MessageSamples.of(type));

        assertThat(read.data()).isInstanceOf(type.dataType());
        assertThat(json.<JsonNode>valueToTree(read)).isEqualTo(sample(type));
    }

    @ParameterizedTest
    @EnumSource(MessageType.class)
    void showsEveryFieldAtLeastOnce(MessageType type) {
        JsonNode data = sample(type).path("data");

        assertThat(Shape.of(type.dataType()).fields().keySet()).allMatch(data::has);
    }

    @Test
    void isThereForEachMessageAndNoOther() {
        assertThat(Path.of("src/main/resources/samples").toFile().list())
                .containsExactlyInAnyOrder(Stream.of(MessageType.values())
                        .map(type -> type.routingKey() + ".json")
                        .toArray(String[]::new));
    }

    private JsonNode sample(MessageType type) {
        return json.readTree(MessageSamples.of(type));
    }
}
