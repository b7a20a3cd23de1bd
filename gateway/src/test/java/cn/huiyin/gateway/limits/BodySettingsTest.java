package cn.huiyin.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class BodySettingsTest {

    private static final BodySettings SETTINGS =
            new BodySettings(DataSize.ofBytes(1), DataSize.ofBytes(2), DataSize.ofBytes(3), DataSize.ofBytes(4));

    @ParameterizedTest
    @CsvSource({
        "/api/complaints, false, 1",
        "/api/complaints, true, 2",
        "/api/cases/1/acts, true, 1",
        "/api/complaints/NA-1/acts, true, 1",
        "/api/hotline/work-orders, false, 3",
        "/api/hotline/imports, false, 4",
        "/anything, false, 1"
    })
    void boundsTheBodyOf(String path, boolean multipart, long bound) {
        assertThat(SETTINGS.boundOf(path, multipart)).isEqualTo(bound);
    }
}
