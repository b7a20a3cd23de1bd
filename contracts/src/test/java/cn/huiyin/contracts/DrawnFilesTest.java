package cn.huiyin.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Schemas, samples and docs/asyncapi.yaml are drawn from the records: written when asked to ({@code -Dcontracts.write}), and
 * otherwise held fresh.
 */
class DrawnFilesTest {

    private static final boolean WRITE = System.getProperty("contracts.write") != null;
    private static final String HINT = "run mvn -pl contracts test -Dtest=DrawnFilesTest -Dcontracts.write to renew it";

    @Test
    void schemasSayWhatTheRecordsSay() throws IOException {
        Map<String, String> now = new TreeMap<>();
        DrawnSchemas.all().forEach((name, schema) -> now.put(name + ".json", schema.toPrettyString() + "\n"));

        renewOrCheck(Schemas.FOLDER, now);
    }

    @Test
    void thereIsASampleOfEachMessageAndNoOther() throws IOException {
        Map<String, String> now = new TreeMap<>();
        MessageType.all().forEach(type -> now.put(type.routingKey() + ".json", DrawnSamples.text(type)));

        renewOrCheck(Path.of("src/main/resources/samples"), now);
    }

    @Test
    void asyncApiDescribesTheMessagesAsTheyAre() throws IOException {
        if (WRITE) {
            Files.writeString(AsyncApiDocument.FILE, AsyncApiDocument.text());
        }

        assertThat(AsyncApiDocument.FILE).as(HINT).hasContent(AsyncApiDocument.text());
    }

    private static void renewOrCheck(Path folder, Map<String, String> texts) throws IOException {
        if (WRITE) {
            renew(folder, texts);
        }

        assertThat(folder.toFile().list()).as(HINT).containsExactlyInAnyOrderElementsOf(texts.keySet());
        for (Map.Entry<String, String> text : texts.entrySet()) {
            assertThat(folder.resolve(text.getKey())).as(HINT).hasContent(text.getValue());
        }
    }

    private static void renew(Path folder, Map<String, String> texts) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(folder.resolve(text.getKey()), text.getValue());
        }
    }
}
