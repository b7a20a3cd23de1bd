package cn.huiyin.complaint.cases.store;

import com.mongodb.client.model.Filters;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/** Filters joined at the top level of one document: the local database finds no bounds for an index inside of {@code $and}. */
public final class FlatFilter {

    private FlatFilter() {}

    /** All of these; where two speak of one field, the later one stands beside the others in an {@code $and}. */
    public static Bson of(Bson... parts) {
        var joined = new BsonDocument();
        for (var part : parts) {
            for (var field : part.toBsonDocument().entrySet()) {
                if (joined.containsKey(field.getKey())) {
                    return Filters.and(parts);
                }
                joined.put(field.getKey(), field.getValue());
            }
        }
        return joined;
    }
}
