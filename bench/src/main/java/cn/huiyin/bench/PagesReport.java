package cn.huiyin.bench;

import java.util.List;
import java.util.stream.Collectors;
import org.HdrHistogram.Histogram;

/** The times of all pages. */
final class PagesReport {

    private static final double AIM = 50;
    private static final double MOST = 95;

    private PagesReport() {}

    static String of(List<PageTimes> pages, int size, int open, int times) {
        long missed = pages.stream()
                .filter(page -> above(page.first()) || above(page.second()))
                .count();
        return Numbers.format(
                        "%,d cases, %,d of them open; pages of up to 50, asked of complaint-service over HTTP with the token "
                                + "of the role, one after the other, interleaved, each %d times and as often its second page. "
                                + "Aim: %.0f ms for 95 of 100; missed by %d of %d pages.\n\n",
                        size, open, times, AIM, missed, pages.size())
                + "| page | asked by | on it | p50 ms | p95 ms | second page p50 ms | p95 ms |\n"
                + "|---|---|---:|---:|---:|---:|---:|\n"
                + pages.stream().map(PagesReport::row).collect(Collectors.joining("\n"));
    }

    private static boolean above(Histogram micros) {
        return micros.getTotalCount() > 0 && Numbers.millis(micros, MOST) > AIM;
    }

    private static String row(PageTimes page) {
        return "| %s | %s | %d | %s | %s |"
                .formatted(page.name(), page.who(), page.items(), times(page.first()), times(page.second()));
    }

    private static String times(Histogram micros) {
        return micros.getTotalCount() == 0
                ? "– | –"
                : Numbers.format("%.1f | %.1f", Numbers.millis(micros, 50), Numbers.millis(micros, MOST));
    }
}
