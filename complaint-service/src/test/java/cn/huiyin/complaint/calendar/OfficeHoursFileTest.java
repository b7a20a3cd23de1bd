package cn.huiyin.complaint.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.district.District;
import cn.huiyin.complaint.district.NananDistrict;
import cn.huiyin.platform.calendar.WorkingHours;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours of offices that keep their own. */
class OfficeHoursFileTest {

    private static final District DISTRICT = NananDistrict.read();

    @TempDir
    private Path folder;

    @Test
    void isEmptyInTheDistrictThatTheRepositoryBrings() {
        assertThat(OfficeHoursFile.read(RunningComplaintService.pack(), DISTRICT))
                .isEmpty();
    }

    @Test
    void readsTheHoursOfAnOffice() throws IOException {
        assertThat(read("500108001,\"08:30-12:00,14:30-17:30\""))
                .containsExactly(Map.entry("500108001", WorkingHours.parse("08:30-12:00,14:30-17:30")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            500108001,22:00-06:00                          ; line 2: hours: "22:00-06:00"
            500108001,"14:00-18:00,09:00-12:00"            ; line 2: hours: "14:00-18:00,09:00-12:00"
            500108001,all day                              ; line 2: hours: "all day"
            500108099,09:00-17:00                          ; line 2: office: "500108099"
            """)
    void refusesHoursThatAreNotThoseOfOneDayAndOfficesThatDoNotExist(String row, String message) {
        assertThatThrownBy(() -> read(row)).hasMessageContaining("office-hours.csv " + message);
    }

    private Map<String, WorkingHours> read(String row) throws IOException {
        Files.createDirectories(folder.resolve("calendar"));
        Files.writeString(folder.resolve("calendar/office-hours.csv"), "office,hours\n" + row + "\n");
        return OfficeHoursFile.read(folder, DISTRICT);
    }
}
