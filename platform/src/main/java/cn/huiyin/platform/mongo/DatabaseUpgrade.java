package cn.huiyin.platform.mongo;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.springframework.context.SmartLifecycle;

/**
 * Brings the database to where this version of the service needs it, before anything else of the application starts:
 * first the documents, since an index may ask something of them, then the indexes.
 */
final class DatabaseUpgrade implements SmartLifecycle {

    private final MongoDatabase database;
    private final MigrationRun migrations;
    private final List<Indexes> declared;
    private volatile boolean running;

    DatabaseUpgrade(MongoDatabase database, MigrationRun migrations, List<Indexes> declared) {
        this.database = database;
        this.migrations = migrations;
        this.declared = List.copyOf(declared);
    }

    @Override
    public void start() {
        migrations.run();
        declared.forEach(
                indexes -> DeclaredIndexes.create(database.getCollection(indexes.collection()), indexes.indexes()));
        running = true;
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
