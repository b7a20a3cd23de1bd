package cn.huiyin.platform.mongo;

import com.mongodb.client.MongoClient;
import io.mongock.driver.mongodb.sync.v4.driver.MongoSync4Driver;
import io.mongock.runner.standalone.MongockStandalone;
import java.util.List;

/**
 * Runs the migrations that have not been run yet, in the order of their numbers. Mongock keeps in {@code
 * mongockChangeLog} what was done; its lock lets one replica work while the others wait.
 */
final class MigrationRun {

    private final MongoClient client;
    private final String database;
    private final List<Class<?>> units;

    MigrationRun(MongoClient client, String database, List<Migrations> declared) {
        this.client = client;
        this.database = database;
        this.units =
                declared.stream().<Class<?>>flatMap(one -> one.units().stream()).toList();
    }

    void run() {
        if (units.isEmpty()) {
            return;
        }
        MongockStandalone.builder()
                .setDriver(MongoSync4Driver.withDefaultLock(client, database))
                .addMigrationClasses(units)
                // One command changes one document here; nothing of ours needs a transaction over several.
                .setTransactional(false)
                .buildRunner()
                .execute();
    }
}
