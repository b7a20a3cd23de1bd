package cn.huiyin.complaint.districtparts;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** All publications, some a year. */
@Repository
class PartPublications {

    private static final String ID = "_id";

    private final MongoCollection<PartPublication> collection;

    PartPublications(MongoDatabase database) {
        collection = database.getCollection("district_parts", PartPublication.class);
    }

    /** Those with a higher number, in the order of their numbers. */
    List<PartPublication> after(int number) {
        return collection.find(Filters.gt(ID, number)).sort(Sorts.ascending(ID)).into(new ArrayList<>());
    }

    Optional<PartPublication> find(int number) {
        return Optional.ofNullable(collection.find(Filters.eq(ID, number)).first());
    }

    /** The number of the last one; 0 when there is none. */
    int last() {
        PartPublication last = collection.find().sort(Sorts.descending(ID)).first();
        return last == null ? 0 : last.number();
    }

    /** @return false when another publication took the number meanwhile */
    boolean add(PartPublication publication) {
        try {
            collection.insertOne(publication);
            return true;
        } catch (MongoWriteException failed) {
            if (failed.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw failed;
        }
    }
}
