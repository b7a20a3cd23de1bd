package cn.huiyin.complaint.districtparts;

import cn.huiyin.platform.mongo.Indexes;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Repository;

/** Trials of parts, each deleted after a month. */
@Repository
class PartTrials {

    private static final String COLLECTION = "district_part_trials";
    private static final long KEPT_DAYS = 30;

    private final MongoCollection<PartTrial> collection;

    PartTrials(MongoDatabase database) {
        collection = database.getCollection(COLLECTION, PartTrial.class);
    }

    static Indexes indexes() {
        return Indexes.of(
                COLLECTION,
                new IndexModel(
                        com.mongodb.client.model.Indexes.ascending("triedAt"),
                        new IndexOptions().name("kept").expireAfter(KEPT_DAYS, TimeUnit.DAYS)));
    }

    void insert(PartTrial trial) {
        collection.insertOne(trial);
    }

    Optional<PartTrial> find(String id) {
        return Optional.ofNullable(collection.find(Filters.eq("_id", id)).first());
    }
}
