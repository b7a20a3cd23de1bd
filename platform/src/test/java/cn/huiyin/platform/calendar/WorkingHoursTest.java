package cn.huiyin.platform.calendar;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingHoursTest {

    @Test
    void refusesSpansThatOverlapOrTouch() {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingHours.parse("09:00-12:00,12:00-18:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingHours.parse("14:00-18:00,09:00-12:00"));
    }

    @Test
    void refusesADayWithoutHours() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingHours(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingHours.parse("09:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingHours.parse("09:00-09:00"));
    }
}
