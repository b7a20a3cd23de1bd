package cn.huiyin.platform.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import org.bson.Document;

/**
 * Whose data a database holds, e.g. of which district. Stored at the first start; a service of another district does
 * not start on it, so that a mistyped address cannot mix data. A bean of this type is enough.
 */
public record DatabaseOwner(String name) {

    private static final String COLLECTION = "owner";
    private static final String ID = "database";
    private static final String NAME = "name";

    /** @throws IllegalStateException when it is somebody else's */
    void claim(MongoDatabase database) {
        Document stored = database.getCollection(COLLECTION)
                .findOneAndUpdate(
                        Filters.eq("_id", ID),
                        Updates.setOnInsert(NAME, name),
                        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        String owner = Objects.requireNonNull(stored, "what was written").getString(NAME);
        if (!owner.equals(name)) {
            throw new IllegalStateException("database %s holds the data of %s (expected: %s); is its address right?"
                    .formatted(database.getName(), owner, name));
        }
    }
}
