package cn.huiyin.complaint.cases.store;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.conversions.Bson;

/**
 * Filters as the local database needs them: it bounds an index only by the top level of one document, and only when
 * this speaks of nothing but the first fields of that index. MongoDB reads both forms alike.
 */
public final class FlatFilter {

    private FlatFilter() {}

    /**
     * All of these; where two say different things of one field, the later one stands beside the others in an
     * {@code $and}.
     */
    public static Bson of(Bson... parts) {
        BsonDocument joined = new BsonDocument();
        for (Bson part : parts) {
            for (Map.Entry<String, BsonValue> field : part.toBsonDocument().entrySet()) {
                BsonValue earlier = joined.putIfAbsent(field.getKey(), field.getValue());
                if (earlier != null && !earlier.equals(field.getValue())) {
                    return Filters.and(parts);
                }
            }
        }
        return joined;
    }

    /** The same filter, in which these fields do not stand at the top level. */
    public static Bson setAside(Bson filter, String... fields) {
        BsonDocument bounds = filter.toBsonDocument().clone();
        BsonDocument rest = new BsonDocument();
        for (String field : fields) {
            BsonValue condition = bounds.remove(field);
            if (condition != null) {
                rest.append(field, condition);
            }
        }
        return rest.isEmpty() ? bounds : bounds.append("$and", array(new BsonDocument("$and", array(rest))));
    }

    private static BsonArray array(BsonDocument only) {
        return new BsonArray(List.of(only));
    }
}
