package cn.huiyin.dispatch.measure;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import cn.huiyin.dispatch.measure.Example.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Labelled examples: those of the pack, and real messages in a folder outside the repository. */
final class ExampleFiles {

    static final String WITH_TITLE = "title-and-text";
    static final String TEXT = "text";
    static final String FIRST_SENTENCE = "first-sentence";
    static final String TITLE = "title";
    static final String TYPING_ERRORS = "typing-errors";
    static final String SPOKEN = "spoken";
    /** Longer, as people write who set out their matter. */
    static final String PETITION = "petition";

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final int SHORTEST_SENTENCE = 8;
    /** Of the messages on other topics every so-manyth is used: their number is no gain, their vectors cost time. */
    private static final int ONE_OTHER_IN = 2;

    private ExampleFiles() {}

    /** examples.csv of the pack: each text as it is, and with typing errors. */
    static List<Example> own(Path pack) {
        List<Example> examples = new ArrayList<>();
        for (CSVRecord row : rows(pack.resolve("examples.csv"))) {
            List<String> accepted = List.of(row.get("expected").split("\\|"));
            Example example = new Example(
                    "own:" + row.getRecordNumber(),
                    Source.OWN,
                    row.get("part").equals(PETITION) ? PETITION : SPOKEN,
                    accepted.getFirst(),
                    Set.copyOf(accepted),
                    row.get("reason"),
                    row.get("text"));
            examples.add(example);
            examples.add(example.as(TYPING_ERRORS, TypingErrors.in(example.text())));
        }
        return examples;
    }

    /** The labelled messages in the folder, each in all its forms. */
    static List<Example> labelled(Path folder) {
        Map<String, CSVRecord> messages = new HashMap<>();
        for (String file : List.of(
                "all_topics_messages.csv.gz",
                "messages_with_replies.csv.gz",
                "environment_messages.csv",
                "labelled_messages_2.csv")) {
            rows(folder.resolve(file)).forEach(row -> messages.put(row.get("id"), row));
        }
        Map<String, String> incidents = incidents(folder);
        return Stream.concat(
                        forms(folder.resolve("labels.csv"), Source.LABELLED, messages, incidents),
                        forms(folder.resolve("labels_2.csv"), Source.FRESH, messages, incidents))
                .toList();
    }

    /**
     * Messages that stand under other topics; none that is labelled or stands among the environmental ones, nor those that
     * somebody read again and found to be ours.
     */
    static List<Example> otherTopics(Path folder) {
        Set<String> known = new HashSet<>(readAgain());
        for (String file : List.of("labels.csv", "labels_2.csv", "environment_messages.csv")) {
            rows(folder.resolve(file)).forEach(row -> known.add(row.get("id")));
        }
        rows(folder.resolve("environment_messages.csv")).forEach(row -> known.add(row.get("body")));
        return rows(folder.resolve("all_topics_messages.csv.gz")).stream()
                .filter(row -> !known.contains(row.get("id")) && !known.contains(row.get("body")))
                .filter(row -> row.getRecordNumber() % ONE_OTHER_IN == 0)
                .flatMap(row -> forms(
                        new Example(
                                row.get("id"),
                                Source.OTHER_TOPICS,
                                TEXT,
                                Example.NONE,
                                Set.of(Example.NONE),
                                "other",
                                row.get("body")),
                        row.get("title")))
                .toList();
    }

    /** Only messages that are not kept apart were read again, and of those the ones with a certainty of 0.45 or more. */
    private static List<String> readAgain() {
        try (InputStream ids = ExampleFiles.class.getResourceAsStream("/other-topics-that-are-ours.txt")) {
            return new String(Objects.requireNonNull(ids).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Example> forms(
            Path labels, Source source, Map<String, CSVRecord> messages, Map<String, String> incidents) {
        return rows(labels).stream()
                .filter(row -> messages.containsKey(row.get("id")))
                .flatMap(row -> forms(row, source, messages.get(row.get("id")), incidents));
    }

    private static Stream<Example> forms(
            CSVRecord label, Source source, CSVRecord message, Map<String, String> incidents) {
        String title = message.get("title");
        String body = message.get("body");
        String id = label.get("id");
        Set<String> accepted = Stream.concat(
                        Stream.of(label.get("primary")),
                        Stream.of(label.get("acceptable").split(";")))
                .filter(code -> !code.isBlank())
                .collect(toUnmodifiableSet());
        String reason = label.get("primary").equals(Example.NONE) ? "other" : "";
        Example text =
                new Example(incidents.getOrDefault(id, id), source, TEXT, label.get("primary"), accepted, reason, body);
        return forms(text, title);
    }

    private static Stream<Example> forms(Example text, String title) {
        String body = text.text();
        return Stream.of(
                text,
                text.as(WITH_TITLE, title + "\n" + body),
                text.as(TITLE, title),
                text.as(FIRST_SENTENCE, firstSentence(body)),
                text.as(TYPING_ERRORS, TypingErrors.in(body)));
    }

    private static String firstSentence(String body) {
        String[] sentences = body.strip().split("(?<=[。！？!?；;\n])");
        StringBuilder first = new StringBuilder();
        for (String sentence : sentences) {
            first.append(sentence);
            if (first.length() >= SHORTEST_SENTENCE) {
                break;
            }
        }
        return first.toString();
    }

    private static Map<String, String> incidents(Path folder) {
        return rows(folder.resolve("incident_groups.csv")).stream()
                .collect(toMap(row -> row.get("id"), row -> row.get("group"), (one, _) -> one));
    }

    private static List<CSVRecord> rows(Path file) {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
