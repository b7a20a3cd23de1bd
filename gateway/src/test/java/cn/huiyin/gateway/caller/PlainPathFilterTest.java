package cn.huiyin.gateway.caller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainPathFilterTest {

    @ParameterizedTest
    @CsvSource({
        "/api/complaints, /api/complaints",
        "/api/compl%61ints, /api/complaints",
        "/%61%70%69/complaints/%4e%41%2D2026%5f%7E, /api/complaints/NA-2026_~",
        "/api/complaints/%30%39%41%5A%61%7a, /api/complaints/09AZaz",
        // A second escape is part of the first one's text.
        "/api/compl%2561ints, /api/compl%2561ints",
        "/api/places%2Fall%3Bx%3f%23%40%5B%60%7b%2e%2E%20, /api/places%2Fall%3Bx%3f%23%40%5B%60%7b%2e%2E%20",
        "/api/%E5%8D%97, /api/%E5%8D%97",
        "/api/%4, /api/%4",
    })
    void unescapesWhatNeedsNoEscape(String path, String plain) {
        assertThat(PlainPathFilter.plain(path)).isEqualTo(plain);
    }
}
