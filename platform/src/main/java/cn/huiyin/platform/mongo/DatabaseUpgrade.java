package cn.huiyin.platform.mongo;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.springframework.context.SmartLifecycle;

/**
 * Brings documents and indexes up to date for this version of the service before anything else of the application
 * starts: documents first, since an index may depend on them. A job that only upgrades ends here, before any request or
 * message is taken.
 */
final class DatabaseUpgrade implements SmartLifecycle {

    private final MongoDatabase database;
    private final List<DatabaseOwner> owners;
    private final MigrationRun migrations;
    private final List<Indexes> declared;
    private final Runnable afterwards;
    private volatile boolean running;

    /** @param afterwards called when the database is up to date */
    DatabaseUpgrade(
            MongoDatabase database,
            List<DatabaseOwner> owners,
            MigrationRun migrations,
            List<Indexes> declared,
            Runnable afterwards) {
        this.database = database;
        this.owners = List.copyOf(owners);
        this.migrations = migrations;
        this.declared = List.copyOf(declared);
        this.afterwards = afterwards;
    }

    @Override
    public void start() {
        owners.forEach(owner -> owner.claim(database));
        migrations.run();
        declared.forEach(
                indexes -> DeclaredIndexes.create(database.getCollection(indexes.collection()), indexes.indexes()));
        running = true;
        afterwards.run();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
