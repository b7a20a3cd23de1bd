package cn.huiyin.complaint.calendar;

import cn.huiyin.complaint.district.District;
import cn.huiyin.complaint.district.DistrictSettings;
import cn.huiyin.platform.background.BackgroundWorker;
import cn.huiyin.platform.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    /** Until all replicas have read an upload. It takes effect on a day, so seconds do not matter. */
    private static final Duration POLL_INTERVAL = Duration.ofSeconds(5);

    @Bean
    CalendarInForce calendarInForce(
            DistrictSettings settings, District district, CalendarUploads uploads, Clock clock) {
        return new CalendarInForce(
                WorkingCalendar.load(settings.folder()),
                OfficeHoursFile.read(settings.folder(), district),
                uploads,
                clock);
    }

    @Bean
    BackgroundWorker calendarRefresh(CalendarInForce calendar) {
        return BackgroundWorker.every(POLL_INTERVAL, "calendar", calendar::refresh);
    }
}
