package cn.huiyin.complaint.officerproposals;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import cn.huiyin.platform.mongo.Indexes;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Repository;

/** The officers whose cases were all handed over, and since when; few at any time. */
@Repository
class AwayOfficers {

    private static final String COLLECTION = "away_officers";
    private static final String ID = "_id";
    private static final String OFFICE = "office";

    private final MongoCollection<AwayOfficer> collection;

    AwayOfficers(MongoDatabase database) {
        collection = database.getCollection(COLLECTION, AwayOfficer.class);
    }

    static Indexes indexes() {
        return Indexes.of(
                COLLECTION,
                new IndexModel(com.mongodb.client.model.Indexes.ascending(OFFICE), new IndexOptions().name(OFFICE)));
    }

    List<AwayOfficer> all() {
        return collection.find().into(new ArrayList<>());
    }

    List<AwayOfficer> of(String office) {
        return collection.find(eq(OFFICE, office)).into(new ArrayList<>());
    }

    void note(String office, String officer, Instant since) {
        AwayOfficer away = new AwayOfficer(officer, office, since);
        collection.replaceOne(eq(ID, officer), away, new ReplaceOptions().upsert(true));
    }

    void isBack(AwayOfficer away) {
        collection.deleteOne(and(eq(ID, away.officer()), eq("since", away.since())));
    }
}
