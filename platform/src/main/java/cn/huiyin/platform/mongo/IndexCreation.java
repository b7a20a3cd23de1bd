package cn.huiyin.platform.mongo;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.springframework.context.SmartLifecycle;

/** Creates the declared indexes before anything else of the application starts. */
final class IndexCreation implements SmartLifecycle {

    private final MongoDatabase database;
    private final List<Indexes> declared;
    private volatile boolean running;

    IndexCreation(MongoDatabase database, List<Indexes> declared) {
        this.database = database;
        this.declared = List.copyOf(declared);
    }

    @Override
    public void start() {
        declared.stream()
                .filter(indexes -> !indexes.indexes().isEmpty())
                .forEach(indexes -> database.getCollection(indexes.collection()).createIndexes(indexes.indexes()));
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
