package cn.huiyin.complaint.calendar;

import cn.huiyin.complaint.district.District;
import cn.huiyin.platform.calendar.WorkingHours;
import cn.huiyin.platform.pack.PackTable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** calendar/office-hours.csv: the working hours of offices whose hours differ from the district's. */
final class OfficeHoursFile {

    private OfficeHoursFile() {}

    /** By code of the office. Hours across midnight are refused, since they would belong to two days. */
    static Map<String, WorkingHours> read(Path pack, District district) {
        Map<String, WorkingHours> hours = new HashMap<>();
        Path file = pack.resolve("calendar").resolve("office-hours.csv");
        for (PackTable.Row row : PackTable.read(file, "office", "hours").rows()) {
            String office = row.required("office");
            if (district.office(office).isEmpty()) {
                throw row.wrong("office", "the code of an office of offices.csv");
            }
            WorkingHours own = row.parsed(
                    "hours", WorkingHours::parse, "hours of one day, in order, like 09:00-12:00,14:00-18:00");
            if (hours.put(office, own) != null) {
                throw row.wrong("office", "each office once");
            }
        }
        return Map.copyOf(hours);
    }
}
