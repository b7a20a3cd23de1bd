package cn.huiyin.demo.clock;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Replaces the services' clock when {@code huiyin.demo.clock} names a file. */
@AutoConfiguration(beforeName = "cn.huiyin.platform.observability.ObservabilityAutoConfiguration")
@ConditionalOnProperty(DemoClockAutoConfiguration.FILE)
class DemoClockAutoConfiguration {

    static final String FILE = "huiyin.demo.clock";

    /** Comes first even in a service that brings a clock of its own. */
    @Bean
    @Primary
    Clock demoClock(@Value("${" + FILE + "}") Path file) {
        return new DemoClock(file, Clock.systemUTC());
    }
}
