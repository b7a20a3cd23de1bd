package cn.huiyin.bench.database;

import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What went over the wire, in all or for one piece of work.
 *
 * @param commands by name, with the collection and the service's database
 * @param sent bytes to the database
 * @param received bytes from the database
 */
public record WireCounts(SortedMap<String, Double> commands, double sent, double received) {

    /** What was added since an earlier count. */
    public WireCounts since(WireCounts earlier) {
        return plus(earlier, -1);
    }

    /** Without what goes over the wire anyway, as it was seen while nothing was done. */
    public WireCounts without(WireCounts idle, Duration idleFor, Duration took) {
        return plus(idle, -took.toNanos() / (double) idleFor.toNanos());
    }

    public WireCounts per(long pieces) {
        return new WireCounts(new TreeMap<>(), 0, 0).plus(this, 1.0 / Math.max(1, pieces));
    }

    public double allCommands() {
        return commands.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private WireCounts plus(WireCounts other, double factor) {
        TreeMap<String, Double> sum = new TreeMap<>(commands);
        for (Map.Entry<String, Double> each : other.commands().entrySet()) {
            sum.merge(each.getKey(), each.getValue() * factor, Double::sum);
        }
        return new WireCounts(sum, sent + other.sent() * factor, received + other.received() * factor);
    }
}
