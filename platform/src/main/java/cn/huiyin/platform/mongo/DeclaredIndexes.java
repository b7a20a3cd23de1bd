package cn.huiyin.platform.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Creates indexes as they are declared. One that was declared otherwise before, under the same name or with the same
 * keys, is dropped first: the database would refuse the new one, and the start with it. Indexes that nobody declares
 * are left alone, since an operator may have made them; a migration drops what a version needs no more.
 */
public final class DeclaredIndexes {

    private static final Logger LOG = LoggerFactory.getLogger(DeclaredIndexes.class);
    private static final String OF_EVERY_COLLECTION = "_id_";

    private DeclaredIndexes() {}

    public static void create(MongoCollection<?> collection, List<IndexModel> declared) {
        if (declared.isEmpty()) {
            return;
        }
        List<Definition> wanted = declared.stream().map(Definition::of).toList();
        for (BsonDocument found : collection.listIndexes(BsonDocument.class).into(new ArrayList<>())) {
            Definition existing = Definition.of(found);
            if (existing.name().equals(OF_EVERY_COLLECTION) || wanted.contains(existing)) {
                continue;
            }
            if (wanted.stream().anyMatch(existing::standsInTheWayOf)) {
                LOG.warn("{}: index {} has changed and is built anew", place(collection), existing.name());
                collection.dropIndex(existing.name());
            }
        }
        collection.createIndexes(declared);
    }

    private static String place(MongoCollection<?> collection) {
        return collection.getNamespace().getCollectionName();
    }

    /** The options by which two indexes are compared: those that our services use. */
    private record Definition(
            String name,
            BsonDocument keys,
            boolean unique,
            @Nullable BsonDocument only,
            @Nullable Long expiry) {

        static Definition of(IndexModel index) {
            IndexOptions options = index.getOptions();
            Bson only = options.getPartialFilterExpression();
            return new Definition(
                    Objects.requireNonNull(options.getName(), "an index needs a name"),
                    inLongs(index.getKeys().toBsonDocument()),
                    options.isUnique(),
                    only == null ? null : only.toBsonDocument(),
                    options.getExpireAfter(TimeUnit.SECONDS));
        }

        static Definition of(BsonDocument found) {
            return new Definition(
                    found.getString("name").getValue(),
                    inLongs(found.getDocument("key")),
                    found.containsKey("unique") && found.getBoolean("unique").getValue(),
                    found.containsKey("partialFilterExpression") ? found.getDocument("partialFilterExpression") : null,
                    found.containsKey("expireAfterSeconds")
                            ? found.getNumber("expireAfterSeconds").longValue()
                            : null);
        }

        boolean standsInTheWayOf(Definition other) {
            return name.equals(other.name) || keys.equals(other.keys);
        }

        /** A direction is 1, whether it is stored as an int, a long or a double. */
        private static BsonDocument inLongs(BsonDocument keys) {
            BsonDocument plain = new BsonDocument();
            keys.forEach((field, way) -> plain.put(
                    field, way.isNumber() ? new BsonInt64(way.asNumber().longValue()) : way));
            return plain;
        }
    }
}
