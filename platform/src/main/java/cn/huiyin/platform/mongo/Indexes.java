package cn.huiyin.platform.mongo;

import com.mongodb.client.model.IndexModel;
import java.util.List;

/**
 * The indexes of a collection. A bean of this type is enough: they are there before the service takes its first
 * request.
 *
 * @param indexes each with a name; one whose declaration has changed is built again
 */
public record Indexes(String collection, List<IndexModel> indexes) {

    public Indexes {
        indexes = List.copyOf(indexes);
    }

    public static Indexes of(String collection, IndexModel... indexes) {
        return new Indexes(collection, List.of(indexes));
    }
}
