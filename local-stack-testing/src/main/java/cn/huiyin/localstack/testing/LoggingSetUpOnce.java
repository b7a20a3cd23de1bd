package cn.huiyin.localstack.testing;

import org.springframework.boot.logging.LogFile;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.logback.LogbackLoggingSystem;

/**
 * Spring Boot's logging, set up by the first service that starts in a JVM and kept until the JVM ends. Spring's own
 * sets it up anew for each service: two that start beside each other then change one configuration at once, and one of
 * them ends with "Logback configuration error". The build names this class as the logging system of the tests.
 */
public final class LoggingSetUpOnce extends LogbackLoggingSystem {

    private static final Object ONE_AT_A_TIME = new Object();

    /** Called by Spring Boot, which gives this constructor its class loader. */
    public LoggingSetUpOnce(ClassLoader classLoader) {
        super(classLoader);
    }

    @Override
    public void beforeInitialize() {
        synchronized (ONE_AT_A_TIME) {
            super.beforeInitialize();
        }
    }

    @Override
    public void initialize(LoggingInitializationContext context, String configLocation, LogFile logFile) {
        synchronized (ONE_AT_A_TIME) {
            super.initialize(context, configLocation, logFile);
        }
    }

    @Override
    public void cleanUp() {
        // The services that still run in this JVM use what would be taken down here.
    }
}
