package cn.huiyin.bench.load;

import java.time.Duration;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;

/** Reads the lines that the scenarios report at their end (common.lua). */
final class LoadReader {

    private static final String MARK = "@ ";

    private final Histogram latencies = Load.histogram();
    private final Histogram pieces = Load.histogram();
    private final TreeMap<Integer, Long> statuses = new TreeMap<>();
    private final TreeMap<String, Long> counts = new TreeMap<>();
    private long broken;
    private Duration took = Duration.ZERO;
    private Duration processor = Duration.ZERO;

    private LoadReader() {}

    static Load read(Stream<String> output) {
        LoadReader reader = new LoadReader();
        output.filter(line -> line.startsWith(MARK))
                .map(line -> line.substring(MARK.length()).split(" "))
                .forEach(reader::take);
        if (reader.took.isZero()) {
            throw new IllegalArgumentException("output: no report of the scenario in it");
        }
        return new Load(
                reader.latencies,
                reader.pieces,
                reader.statuses,
                reader.counts,
                reader.broken,
                reader.took,
                reader.processor);
    }

    private void take(String[] words) {
        switch (words[0]) {
            case "took" -> took = micros(words[1]);
            case "processor" -> processor = micros(words[1]);
            case "broken" -> broken = number(words[1]);
            case "status" -> statuses.put(Integer.valueOf(words[1]), number(words[2]));
            case "count" -> counts.put(words[1], number(words[2]));
            case "latency" -> latencies.recordValueWithCount(number(words[1]), number(words[2]));
            case "piece" -> pieces.recordValue(number(words[1]));
            default -> throw new IllegalArgumentException("line: \"" + words[0] + "\" is no kind of report");
        }
    }

    /** Lua writes whole numbers above 2^53 or so as 1.2e+15. */
    private static long number(String word) {
        return (long) Double.parseDouble(word);
    }

    private static Duration micros(String word) {
        return Duration.ofNanos(number(word) * 1_000);
    }
}
