package cn.huiyin.operator;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.bson.RawBsonDocument;

/** The databases of a server, document for document as they are stored. */
final class Databases implements AutoCloseable {

    /** Not backed up: a restored lock would keep services from starting until it expires. */
    private static final String LOCK = "mongockLock";

    private final MongoClient client;

    private Databases(MongoClient client) {
        this.client = client;
    }

    /** Does something with the server's databases. @throws Failure when the server is away or refuses */
    static <T> T call(String uri, Function<Databases, T> work) {
        try (Databases databases = new Databases(MongoClients.create(uri))) {
            return work.apply(databases);
        } catch (MongoException e) {
            throw new Failure("The database does not do it: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new Failure("HUIYIN_MONGODB_URI is no address of a MongoDB: " + e.getMessage(), e);
        }
    }

    MongoClient client() {
        return client;
    }

    /** The collections that hold data of ours. */
    List<String> collections(String database) {
        return StreamSupport.stream(
                        client.getDatabase(database).listCollectionNames().spliterator(), false)
                .filter(name -> !name.startsWith("system.") && !name.equals(LOCK))
                .sorted()
                .toList();
    }

    /** Writes are on disk on a majority of the members before they are answered. */
    MongoCollection<RawBsonDocument> of(String database, String collection) {
        return client.getDatabase(database)
                .getCollection(collection, RawBsonDocument.class)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /** All documents in the order of their ids. */
    static FindIterable<RawBsonDocument> inOrder(FindIterable<RawBsonDocument> all) {
        return all.sort(Sorts.ascending("_id")).batchSize(500);
    }

    @Override
    public void close() {
        client.close();
    }
}
