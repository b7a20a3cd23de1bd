package cn.huiyin.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebPagesTest {

    @ParameterizedTest
    @CsvSource({
        "/, true",
        "/track, true",
        "/desk/cases/0198f2, true",
        "/problems/not-found, false",
        "/api, false",
        "/api/nothing, false",
        "/actuator/health, false",
        "/internal/cases, false",
        "/assets/x, false",
        "/favicon.svg, false",
        "/apiary, true"
    })
    void knowsWhichAddressesArePages(String path, boolean page) {
        assertThat(WebPages.isPage(path)).isEqualTo(page);
    }
}
