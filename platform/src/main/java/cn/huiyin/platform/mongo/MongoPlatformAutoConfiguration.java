package cn.huiyin.platform.mongo;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.connection.ServerMonitoringMode;
import java.util.concurrent.TimeUnit;
import org.bson.UuidRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

/**
 * The database client of a service that stores something: it has the client on its class path and names its database.
 */
@AutoConfiguration(after = MongoAutoConfiguration.class)
@ConditionalOnClass(MongoAutoConfiguration.class)
@ConditionalOnProperty("huiyin.mongodb.database")
@EnableConfigurationProperties(MongoSettings.class)
class MongoPlatformAutoConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(MongoPlatformAutoConfiguration.class);
    private static final long AWAY_AFTER_SECONDS = 2;
    private static final int CONNECTIONS = 100;

    /**
     * A database that is down is noticed after two seconds instead of the driver's thirty. The driver polls: with the
     * streaming heartbeats of SecantusDB it would take the server for lost.
     */
    @Bean
    @Order
    MongoClientSettingsBuilderCustomizer quickToNotice() {
        return settings -> settings.uuidRepresentation(UuidRepresentation.STANDARD)
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(AWAY_AFTER_SECONDS, TimeUnit.SECONDS))
                .applyToServerSettings(server -> server.serverMonitoringMode(ServerMonitoringMode.POLL))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(Math.toIntExact(AWAY_AFTER_SECONDS), TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(CONNECTIONS));
    }

    @Bean
    @ConditionalOnMissingBean
    MongoDatabase mongoDatabase(MongoClient client, MongoSettings settings) {
        return client.getDatabase(settings.database());
    }

    @Bean
    DatabaseUpgrade databaseUpgrade(
            MongoClient client,
            MongoDatabase database,
            ObjectProvider<DatabaseOwner> owners,
            ObjectProvider<Migrations> migrations,
            ObjectProvider<Indexes> indexes,
            MongoSettings settings) {
        return new DatabaseUpgrade(
                database,
                owners.stream().toList(),
                new MigrationRun(
                        client, database.getName(), migrations.orderedStream().toList()),
                indexes.orderedStream().toList(),
                settings.onlyIndexes() ? MongoPlatformAutoConfiguration::end : () -> {});
    }

    /** An orderly exit would wait for the end of the start, inside of which it is called. */
    private static void end() {
        LOG.info("the database is up to date; ending, as huiyin.mongodb.only-indexes says");
        Runtime.getRuntime().halt(0);
    }
}
