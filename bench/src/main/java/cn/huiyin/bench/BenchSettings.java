package cn.huiyin.bench;

import cn.huiyin.localstack.console.StackFailure;
import java.time.Duration;
import java.util.List;

/**
 * How long and how hard is measured.
 *
 * @param rounds of each target, interleaved
 * @param write whether docs/performance.md is written
 */
record BenchSettings(
        int rounds, Duration round, Duration warmUp, int connections, int perSecond, Duration openLoop, boolean write) {

    private static final BenchSettings USUAL =
            new BenchSettings(7, Duration.ofSeconds(6), Duration.ofSeconds(20), 16, 20, Duration.ofSeconds(30), false);
    /** Too short for a number that counts; shows that the measurement works. */
    private static final BenchSettings QUICK =
            new BenchSettings(1, Duration.ofSeconds(2), Duration.ofSeconds(2), 4, 10, Duration.ofSeconds(3), false);

    /** @throws StackFailure when an argument is none of ours */
    static BenchSettings of(List<String> arguments) {
        BenchSettings settings = USUAL;
        for (String argument : arguments) {
            settings = switch (argument) {
                case "--write" -> settings.writing();
                case "--quick" -> QUICK;
                default -> throw new StackFailure("\"" + argument + "\" is no option (expected: --quick or --write).");
            };
        }
        return settings;
    }

    private BenchSettings writing() {
        return new BenchSettings(rounds, round, warmUp, connections, perSecond, openLoop, true);
    }
}
