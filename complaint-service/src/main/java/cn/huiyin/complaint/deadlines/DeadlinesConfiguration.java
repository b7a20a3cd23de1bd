package cn.huiyin.complaint.deadlines;

import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.district.DistrictSettings;
import cn.huiyin.platform.pack.PackTable;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeadlinesConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DeadlinePolicy deadlinePolicy(DistrictSettings settings) {
        PackTable table = PackTable.read(
                settings.folder().resolve("deadline-classes.csv"),
                "class",
                "name",
                "effective_from",
                "deadline",
                "limit",
                "unit");
        List<DeadlinePolicy.Row> rows =
                table.rows().stream().map(DeadlinesConfiguration::row).toList();
        return new DeadlinePolicy(Integer.toHexString(rows.hashCode()), rows);
    }

    @Bean
    TimerPolicy timerPolicy(DistrictSettings settings) {
        return TimerPolicyFile.read(settings.folder());
    }

    @Bean
    ReportInPolicy reportInPolicy(DistrictSettings settings) {
        return ReportInPolicyFile.read(settings.folder());
    }

    @Bean
    CalendarDueTimes dueTimes(
            Calendars calendars,
            DeadlinePolicy policy,
            DeadlineSettings settings,
            TimerPolicy timerPolicy,
            ReportInPolicy reportInPolicy,
            MeterRegistry meters) {
        return new CalendarDueTimes(calendars, policy, settings, timerPolicy, reportInPolicy, meters);
    }

    private static DeadlinePolicy.Row row(PackTable.Row row) {
        return new DeadlinePolicy.Row(
                row.required("class"),
                row.required("name"),
                row.parsed("effective_from", LocalDate::parse, "a date like 2026-01-01"),
                row.parsed("deadline", DeadlinesConfiguration::ofEveryCase, "ASSIGN, ACCEPT, CONTACT or ANSWER"),
                row.parsed("limit", DeadlinesConfiguration::positive, "a whole number above 0"),
                row.parsed("unit", DeadlinesConfiguration::unit, "working-hours or working-days"),
                row.optional("extension").isEmpty()
                        ? 0
                        : row.parsed("extension", DeadlinesConfiguration::positive, "a whole number above 0"));
    }

    private static DeadlineKind ofEveryCase(String text) {
        DeadlineKind kind = DeadlineKind.valueOf(text);
        if (!kind.isOfEveryCase()) {
            throw new IllegalArgumentException(text);
        }
        return kind;
    }

    private static int positive(String text) {
        int value = Integer.parseInt(text);
        if (value <= 0) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }

    private static DeadlinePolicy.Unit unit(String text) {
        return DeadlinePolicy.Unit.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
