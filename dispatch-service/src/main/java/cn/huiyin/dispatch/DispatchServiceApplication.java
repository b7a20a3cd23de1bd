package cn.huiyin.dispatch;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the dispatch service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class DispatchServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(DispatchServiceApplication.class, arguments);
    }
}
