package cn.huiyin.platform.observability;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/** Adds the settings that all services share, below everything that a service or its environment says. */
final class PlatformDefaults implements EnvironmentPostProcessor {

    private static final String FILE = "huiyin-platform.properties";

    PlatformDefaults() {}

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        try {
            environment.getPropertySources().addLast(new ResourcePropertySource(FILE, new ClassPathResource(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
