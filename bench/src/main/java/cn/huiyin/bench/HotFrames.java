package cn.huiyin.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * The methods in which processor time was spent, each with all that it calls. The tools' own views count a method
 * alone, which in our services shows library calls of one percent each.
 */
final class HotFrames {

    private static final String OURS = "cn.huiyin.";
    private static final Set<String> SAMPLES = Set.of("jdk.ExecutionSample", "jdk.CPUTimeSample");
    private static final int SHOWN = 40;

    private HotFrames() {}

    static String table(Path recording) {
        try (RecordingFile file = new RecordingFile(recording)) {
            Map<String, Integer> counts = new HashMap<>();
            int samples = 0;
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                if (SAMPLES.contains(event.getEventType().getName()) && event.getStackTrace() != null) {
                    samples++;
                    methods(event).forEach(method -> counts.merge(method, 1, Integer::sum));
                }
            }
            return samples + " samples; share of the samples in a method and what it calls, ours:\n"
                    + shares(counts, samples, method -> method.startsWith(OURS)) + "\nand others:\n"
                    + shares(counts, samples, method -> !method.startsWith(OURS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> methods(RecordedEvent event) {
        return event.getStackTrace().getFrames().stream()
                .filter(RecordedFrame::isJavaFrame)
                .map(frame -> frame.getMethod().getType().getName() + "."
                        + frame.getMethod().getName())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String shares(Map<String, Integer> counts, int samples, Predicate<String> wanted) {
        Stream<Map.Entry<String, Integer>> most = counts.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN);
        return most.map(entry -> Numbers.format("%6.1f %%  %s", 100.0 * entry.getValue() / samples, entry.getKey()))
                .collect(Collectors.joining("\n"));
    }
}
