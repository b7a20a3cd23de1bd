package cn.huiyin.complaint.cases;

import static com.mongodb.client.model.Indexes.ascending;

import cn.huiyin.platform.mongo.Indexes;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;

/** The collection in which the cases lie, and what finds them there without reading others. */
final class CaseCollection {

    private CaseCollection() {}

    static MongoCollection<CaseDocument> of(MongoDatabase database) {
        return database.getCollection(CaseDocument.COLLECTION, CaseDocument.class)
                .withCodecRegistry(CaseCodecs.registry());
    }

    static Indexes indexes() {
        return Indexes.of(
                CaseDocument.COLLECTION,
                new IndexModel(
                        ascending(CaseDocument.NUMBER),
                        new IndexOptions().name("number").unique(true)),
                new IndexModel(
                        ascending(CaseDocument.IDEMPOTENCY_KEY),
                        new IndexOptions().name("idempotency_key").unique(true)),
                new IndexModel(ascending(CaseFacts.LISTS), new IndexOptions().name("lists")),
                new IndexModel(ascending(CaseDocument.TERMS), new IndexOptions().name("terms")));
    }
}
