package cn.huiyin.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class BodySettingsTest {

    private static final BodySettings SETTINGS = new BodySettings(bytes(1), bytes(2), bytes(3), bytes(4), bytes(5));

    @ParameterizedTest
    @CsvSource({
        "/api/complaints, false, 1",
        "/api/complaints, true, 2",
        "/api/cases/1/acts, true, 2",
        "/api/cases/1/acts, false, 1",
        "/api/complaints/NA-1/acts, true, 2",
        "/api/complaints/NA-1/acts, false, 1",
        "/api/complaints/NA-1/photos, true, 1",
        "/api/hotline/work-orders, false, 3",
        "/api/hotline/imports, false, 4",
        "/api/hotline/imports/preview, false, 4",
        "/api/imports, false, 4",
        "/api/imports/preview, false, 4",
        "/api/admin/district-parts/responsibility/trials, false, 5",
        "/api/admin/district-parts/responsibility/publications, false, 1",
        "/api/admin/outline-checks, false, 5",
        "/api/admin/gazetteer-checks, false, 5",
        "/anything, false, 1"
    })
    void boundsTheBodyOf(String path, boolean multipart, long bound) {
        assertThat(SETTINGS.boundOf(path, multipart)).isEqualTo(bytes(bound));
    }

    private static BodySettings.Bound bytes(long size) {
        return new BodySettings.Bound(DataSize.ofBytes(size), Duration.ofSeconds(1));
    }
}
