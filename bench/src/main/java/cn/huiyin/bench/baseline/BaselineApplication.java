package cn.huiyin.bench.baseline;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.connection.ServerMonitoringMode;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A bare endpoint: reads the same JSON, stores the same document with the same safety, answers alike. */
@SpringBootApplication(proxyBeanMethods = false)
public class BaselineApplication {

    private static final int CONNECTIONS = 100;

    /** @param arguments none; port and database come from the environment as they do for our services */
    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(BaselineApplication.class);
        application.setDefaultProperties(Map.of(
                "spring.threads.virtual.enabled", "true",
                "spring.main.banner-mode", "off"));
        application.run(arguments);
    }

    /** The client with the settings that our services give theirs. */
    @Bean(destroyMethod = "close")
    MongoClient client(@Value("${huiyin.mongodb.uri}") String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .applyToServerSettings(server -> server.serverMonitoringMode(ServerMonitoringMode.POLL))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(CONNECTIONS))
                .build());
    }

    @Bean
    MongoDatabase database(MongoClient client, @Value("${huiyin.mongodb.database}") String name) {
        return client.getDatabase(name);
    }
}
