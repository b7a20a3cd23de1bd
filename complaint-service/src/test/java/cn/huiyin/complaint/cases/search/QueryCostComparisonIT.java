package cn.huiyin.complaint.cases.search;

import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import cn.huiyin.platform.paging.Cursor;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Measures every page on many cases and prints a table; run on demand, since times depend on the machine. */
@WithLocalStack
@EnabledIfSystemProperty(named = QueryCostComparisonIT.CASES, matches = "[0-9]+")
class QueryCostComparisonIT {

    static final String CASES = "huiyin.measure.cases";

    private static final int RUNS = 20;
    private static final double P95 = 0.95;

    @Test
    void measuresEveryPage() {
        var size = Integer.getInteger(CASES);
        var stack = TestStack.of(QueryCostComparisonIT.class);
        try (var queries = new QueriesUnderTest(stack.mongodb(), stack.database(), size)) {
            System.out.printf(
                    "| page of %d among %,d cases | first p50 | p95 | second p50 | p95 | queries |%n",
                    QueriesUnderTest.PAGE, size);
            queries.pages().forEach((name, page) -> {
                var next = page.apply(null).next();
                var cursor = next == null ? null : Cursor.parse(next);
                var first = times(() -> page.apply(null));
                var second = cursor == null ? null : times(() -> page.apply(cursor));
                var asked = queries.askedBy(() -> page.apply(null)).size();
                System.out.printf("| %-40s | %s | %s | %d |%n", name, row(first), row(second), asked);
            });
        }
    }

    private static double[] times(Runnable query) {
        var times = new double[RUNS];
        for (var run = 0; run < RUNS; run++) {
            var begun = System.nanoTime();
            query.run();
            times[run] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    private static String row(double @Nullable [] times) {
        return times == null ? "- | -" : "%.1f | %.1f".formatted(times[RUNS / 2], times[(int) (RUNS * P95)]);
    }
}
