package cn.huiyin.complaint.statistics;

import cn.huiyin.complaint.statistics.domain.Kpi;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The KPI dictionary as a page of the documentation. */
final class KpiPage {

    private static final String HEAD = """
            # KPI dictionary 指标口径

            Drawn from `cn.huiyin.complaint.statistics.domain.Kpi`; a test fails when this page is stale. Page, interface and
            export show the same numbers, since one code computes them. Days are the district's (Asia/Shanghai); a period holds
            both its ends. Every rate is shown with its n: numerator and denominator, and none where the denominator is 0.

            | field | 指标 | KPI | target |
            |---|---|---|---|
            """;

    private KpiPage() {}

    static String render() {
        return Arrays.stream(Kpi.values()).map(KpiPage::row).collect(Collectors.joining("", HEAD, ""))
                + Arrays.stream(Kpi.values()).map(KpiPage::section).collect(Collectors.joining());
    }

    private static String row(Kpi kpi) {
        return "| `%s` | %s | %s | %s |\n".formatted(kpi.code(), kpi.term(), kpi.nameEn(), target(kpi));
    }

    private static String section(Kpi kpi) {
        return "\n## %s %s\n%s\n\n".formatted(kpi.term(), kpi.nameEn(), kpi.meaning())
                + line("cohort", kpi.cohort())
                + line("numerator", kpi.numerator())
                + line("denominator", kpi.denominator())
                + line("target", target(kpi))
                + line("computed in", "`" + kpi.computedIn() + "`");
    }

    private static String line(String name, String text) {
        return text.isEmpty() ? "" : "- %s: %s\n".formatted(name, text);
    }

    private static String target(Kpi kpi) {
        return kpi.target().isPresent()
                ? String.format(Locale.ROOT, "%.0f %%", kpi.target().getAsDouble() * 100)
                : "";
    }
}
