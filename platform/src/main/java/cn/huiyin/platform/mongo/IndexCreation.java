package cn.huiyin.platform.mongo;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.springframework.context.SmartLifecycle;

/**
 * Creates the declared indexes before anything else of the application starts. A job that only wants the indexes ends
 * here: no request and no message is taken yet.
 */
final class IndexCreation implements SmartLifecycle {

    private final MongoDatabase database;
    private final List<Indexes> declared;
    private final Runnable afterwards;
    private volatile boolean running;

    /** @param afterwards what is done when all indexes are there */
    IndexCreation(MongoDatabase database, List<Indexes> declared, Runnable afterwards) {
        this.database = database;
        this.declared = List.copyOf(declared);
        this.afterwards = afterwards;
    }

    @Override
    public void start() {
        declared.stream()
                .filter(indexes -> !indexes.indexes().isEmpty())
                .forEach(indexes -> database.getCollection(indexes.collection()).createIndexes(indexes.indexes()));
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
