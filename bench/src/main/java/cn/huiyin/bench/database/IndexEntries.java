package cn.huiyin.bench.database;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonValue;

/**
 * How many entries a document has in the indexes of its collection, a multikey index counted with each of its values.
 */
record IndexEntries(MongoCollection<BsonDocument> collection) {

    long of(BsonDocument document) {
        long all = 0;
        for (BsonDocument index : collection.listIndexes(BsonDocument.class)) {
            if (holds(index, document)) {
                all += entries(index.getDocument("key"), document);
            }
        }
        return all;
    }

    private boolean holds(BsonDocument index, BsonDocument document) {
        if (index.containsKey("partialFilterExpression")) {
            return collection.countDocuments(
                            and(eq("_id", document.get("_id")), index.getDocument("partialFilterExpression")))
                    > 0;
        }
        boolean sparse =
                index.containsKey("sparse") && index.getBoolean("sparse").getValue();
        return !sparse
                || index.getDocument("key").keySet().stream()
                        .anyMatch(path -> !values(path, document).isEmpty());
    }

    /** Fields of one array go through it together, so the longest of them counts. */
    static long entries(BsonDocument key, BsonDocument document) {
        Map<String, Integer> byField = new HashMap<>();
        for (String path : key.keySet()) {
            String field = path.split("\\.")[0];
            byField.merge(field, Math.max(1, values(path, document).size()), Math::max);
        }
        return byField.values().stream().mapToLong(Integer::longValue).reduce(1, (a, b) -> a * b);
    }

    private static Set<BsonValue> values(String path, BsonValue within) {
        Set<BsonValue> found = new HashSet<>();
        collect(path, within, found);
        return found;
    }

    private static void collect(String path, BsonValue within, Set<BsonValue> found) {
        if (within.isArray()) {
            within.asArray().forEach(each -> collect(path, each, found));
        } else if (path.isEmpty()) {
            found.add(within);
        } else if (within.isDocument()) {
            int dot = path.indexOf('.');
            String head = dot < 0 ? path : path.substring(0, dot);
            BsonValue next = within.asDocument().get(head, BsonNull.VALUE);
            if (!next.isNull()) {
                collect(dot < 0 ? "" : path.substring(dot + 1), next, found);
            }
        }
    }
}
