package cn.huiyin.dispatch.published;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.pack.DistrictPackReader;
import cn.huiyin.dispatch.pack.NananPack;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseOutcomesIT {

    @Test
    void refusesAHeadWhileTheModelIsOffSinceItWouldHaveNoEffect() {
        District district = DistrictPackReader.read(NananPack.folder()).district();

        assertThatThrownBy(() -> new CaseOutcomes(Optional.empty()).changed("text-head", List.of(), district, district))
                .isInstanceOfSatisfying(ModelTurnedOff.class, refused -> RefusedParts.problem(refused))
                .hasMessageContaining("text-model");
    }
}
