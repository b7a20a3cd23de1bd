package cn.huiyin.platform.mongo;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.springframework.context.SmartLifecycle;

/**
 * Brings the database to where this version of the service needs it, before anything else of the application starts:
 * first the documents, since an index may ask something of them, then the indexes. A job that only wants that ends here:
 * no request and no message is taken yet.
 */
final class DatabaseUpgrade implements SmartLifecycle {

    private final MongoDatabase database;
    private final List<DatabaseOwner> owners;
    private final MigrationRun migrations;
    private final List<Indexes> declared;
    private final Runnable afterwards;
    private volatile boolean running;

    /** @param afterwards what is done when the database is up to date */
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
