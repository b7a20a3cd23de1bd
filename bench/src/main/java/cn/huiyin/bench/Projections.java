package cn.huiyin.bench;

import static com.mongodb.client.model.Filters.exists;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.Await;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import org.bson.BsonDocument;

/** Search and statistics, which are derived from the cases and lag behind them under load. */
final class Projections {

    private static final Duration LIMIT = Duration.ofMinutes(30);
    private static final Duration POLL_INTERVAL = Duration.ofSeconds(2);

    private Projections() {}

    /**
     * @param complaints the database of complaint-service
     * @throws StackFailure when they have not seen every case in half an hour
     */
    static void awaitCaughtUp(MongoDatabase complaints) {
        boolean caughtUp = Await.until(
                LIMIT,
                POLL_INTERVAL,
                () -> complaints
                                .getCollection("cases", BsonDocument.class)
                                .find(exists("dirty"))
                                .projection(new BsonDocument())
                                .first()
                        == null);
        if (!caughtUp) {
            throw new StackFailure("Search and statistics have not seen all cases in time.");
        }
    }
}
