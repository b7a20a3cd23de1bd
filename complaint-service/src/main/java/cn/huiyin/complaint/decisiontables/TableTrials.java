package cn.huiyin.complaint.decisiontables;

import cn.huiyin.platform.mongo.Indexes;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Repository;

/** Trials of tables; each is forgotten after a month. */
@Repository
class TableTrials {

    private static final String COLLECTION = "decision_table_trials";
    private static final long KEPT_DAYS = 30;

    private final MongoCollection<TableTrial> collection;

    TableTrials(MongoDatabase database) {
        collection = database.getCollection(COLLECTION, TableTrial.class);
    }

    static Indexes indexes() {
        return Indexes.of(
                COLLECTION,
                new IndexModel(
                        com.mongodb.client.model.Indexes.ascending("triedAt"),
                        new IndexOptions().name("kept").expireAfter(KEPT_DAYS, TimeUnit.DAYS)));
    }

    void insert(TableTrial trial) {
        collection.insertOne(trial);
    }

    Optional<TableTrial> find(String id) {
        return Optional.ofNullable(collection.find(Filters.eq("_id", id)).first());
    }
}
