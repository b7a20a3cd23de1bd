package cn.huiyin.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the gateway. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayApplication {

    /** Runs until it is told to stop. */
    public static void main(String[] args) {
        SpringApplication.run(GatewayApplication.class, args);
    }
}
