package cn.huiyin.localstack.testing;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.Configuration;

/** With Spring's own logging system some of these starts end with "Logback configuration error". */
class LoggingSetUpOnceTest {

    private static final int STARTS = 200;

    @BeforeEach
    void useTheLoggingSystemOfTheTests() {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSetUpOnce.class.getName());
    }

    @AfterEach
    void useSpringsOwnAgain() {
        System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
    }

    @Test
    void servicesStartAndEndBesideEachOtherInOneJvm() {
        try (ExecutorService starters = Executors.newFixedThreadPool(2)) {
            List<Future<?>> starts = IntStream.range(0, STARTS)
                    .<Future<?>>mapToObj(_ -> starters.submit(this::startAndEnd))
                    .toList();

            assertThatCode(() -> {
                        for (Future<?> start : starts) {
                            start.get();
                        }
                    })
                    .doesNotThrowAnyException();
        }
    }

    private void startAndEnd() {
        new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .run("--spring.main.banner-mode=off")
                .close();
    }

    @Configuration
    static class Nothing {}
}
