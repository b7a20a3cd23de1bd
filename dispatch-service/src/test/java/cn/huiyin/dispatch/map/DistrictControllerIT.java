package cn.huiyin.dispatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.dispatch.pack.DistrictPack;
import cn.huiyin.dispatch.pack.DistrictPackReader;
import cn.huiyin.dispatch.pack.NananPack;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** The district that pages read follows the tables that hold. */
class DistrictControllerIT {

    private static final DistrictPack PACK = DistrictPackReader.read(NananPack.folder());
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-01T04:00:00Z"), ZoneOffset.UTC);

    private DistrictPack held = PACK;
    private final DistrictController controller = new DistrictController(_ -> held, new JsonMapper(), CLOCK);

    @Test
    void namesTheDepartmentsOfThePublishedTable() throws IOException {
        ResponseEntity<DistrictView> before = controller.showDistrict();
        String dmn = Files.readString(NananPack.folder().resolve("responsibility.dmn"))
                .replace(
                        "rule-noise-construction-night-lead\"><text>\"EEB",
                        "rule-noise-construction-night-lead\"><text>\"PSB");

        held = held.with("2026.1+1", "responsibility", dmn);
        ResponseEntity<DistrictView> after = controller.showDistrict();

        assertThat(departments(before)).startsWith("EEB");
        assertThat(departments(after)).startsWith("PSB");
        assertThat(after.getHeaders().getETag())
                .isNotEqualTo(before.getHeaders().getETag());
    }

    @Test
    void isDrawnOnceAsLongAsTheSameTablesHold() {
        assertThat(controller.showDistrict().getBody())
                .isSameAs(controller.showDistrict().getBody());
    }

    private static List<String> departments(ResponseEntity<DistrictView> answer) {
        return Objects.requireNonNull(answer.getBody()).categories().stream()
                .filter(category -> category.code().equals("noise.construction.night"))
                .findFirst()
                .orElseThrow()
                .departments();
    }
}
