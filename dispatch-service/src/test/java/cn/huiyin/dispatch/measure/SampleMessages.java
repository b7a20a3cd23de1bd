package cn.huiyin.dispatch.measure;

import cn.huiyin.dispatch.engine.Complaint;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Real messages and their labels, read from the folder that {@code HUIYIN_SAMPLE_DATA} names, else from ../shared/data. */
final class SampleMessages {

    private static final String VARIABLE = "HUIYIN_SAMPLE_DATA";
    private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Path folder;

    private SampleMessages(Path folder) {
        this.folder = folder;
    }

    /** Empty where the data is absent. */
    static Optional<SampleMessages> find() {
        @Nullable String named = System.getenv(VARIABLE);
        return Stream.of(named == null ? "" : named, "../shared/data", "../../shared/data")
                .filter(path -> !path.isEmpty())
                .map(path -> Path.of(path).resolve("complaints"))
                .filter(Files::isDirectory)
                .findFirst()
                .map(SampleMessages::new);
    }

    /**
     * A message with its label.
     *
     * @param primary code of the category, or {@code none}
     * @param acceptable every code that a reader would accept, the primary one among them
     */
    record Labelled(Complaint complaint, String primary, Set<String> acceptable) {}

    List<Labelled> labelled() {
        Map<String, Complaint> messages = new HashMap<>();
        for (String file :
                List.of("all_topics_messages.csv.gz", "messages_with_replies.csv.gz", "environment_messages.csv")) {
            messages.putAll(messages(file));
        }
        return rows("labels.csv").stream()
                .filter(row -> messages.containsKey(row.get("id")))
                .map(row -> new Labelled(messages.get(row.get("id")), row.get("primary"), acceptable(row)))
                .toList();
    }

    /** Messages about noise, odour, dust and neighbours. */
    Map<String, Complaint> environment() {
        return messages("environment_messages.csv");
    }

    /** Messages about everything else. */
    List<Complaint> otherTopics() {
        Map<String, Complaint> others = new LinkedHashMap<>(messages("all_topics_messages.csv.gz"));
        rows("labels.csv").forEach(row -> others.remove(row.get("id")));
        Set<String> known = environment().values().stream().map(Complaint::text).collect(Collectors.toSet());
        others.keySet().removeAll(environment().keySet());
        others.values().removeIf(complaint -> known.contains(complaint.text()));
        return List.copyOf(others.values());
    }

    private Map<String, Complaint> messages(String file) {
        Map<String, Complaint> messages = new LinkedHashMap<>();
        rows(file).forEach(row -> messages.put(row.get("id"), complaint(row)));
        return messages;
    }

    private static Complaint complaint(CSVRecord row) {
        String text = row.get("title") + "\n" + row.get("body");
        return new Complaint(text, Optional.empty(), Optional.empty(), "", NOON);
    }

    private static Set<String> acceptable(CSVRecord row) {
        return Stream.concat(
                        Stream.of(row.get("primary")),
                        Arrays.stream(row.get("acceptable").split(";")))
                .filter(code -> !code.isBlank())
                .collect(Collectors.toSet());
    }

    private List<CSVRecord> rows(String file) {
        try (InputStream raw = Files.newInputStream(folder.resolve(file));
                InputStream in = file.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
