package cn.huiyin.notify;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts notify-service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class NotifyServiceApplication {

    /** Runs until it is told to stop. */
    public static void main(String[] args) {
        SpringApplication.run(NotifyServiceApplication.class, args);
    }
}
