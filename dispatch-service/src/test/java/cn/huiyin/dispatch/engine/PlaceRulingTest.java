package cn.huiyin.dispatch.engine;

import static cn.huiyin.dispatch.engine.Districts.aDistrict;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.dispatch.district.District;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceRulingTest {

    private static final District DISTRICT = aDistrict();

    @Test
    void isSureFromTheThresholdOn() {
        assertThat(PlaceRuling.sureOffice(certain(0.55), DISTRICT)).contains(Districts.NANSHAN);
        assertThat(PlaceRuling.sureOffice(certain(0.5499), DISTRICT)).isEmpty();
    }

    private static PlaceReading certain(double certainty) {
        return new PlaceReading(List.of(new Candidate(Districts.NANSHAN, certainty, List.of())), certainty, List.of());
    }
}
