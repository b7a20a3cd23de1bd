package cn.huiyin.complaint.historycheck;

import static com.mongodb.client.model.Filters.in;

import cn.huiyin.complaint.cases.projections.CaseProjection;
import cn.huiyin.complaint.cases.projections.ChangedCase;
import cn.huiyin.complaint.cases.store.CaseDocument;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals new entries of a history, within seconds. Sealed entries are verified by the check alone. */
@Component
class SealProjection implements CaseProjection {

    private final MongoCollection<CaseDocument> cases;
    private final Seals seals;

    SealProjection(MongoCollection<CaseDocument> cases, Seals seals) {
        this.cases = cases;
        this.seals = seals;
    }

    @Override
    public void project(List<ChangedCase> changed) {
        List<String> ids = changed.stream().map(ChangedCase::id).toList();
        Map<String, Seal> before = seals.of(ids);
        List<Seal> longer = new ArrayList<>();
        cases.withDocumentClass(BsonDocument.class)
                .find(in(CaseDocument.ID, ids))
                .projection(Projections.include(CaseDocument.HISTORY))
                .forEach(one -> add(longer, one, before.get(StoredHistory.idOf(one))));
        seals.write(longer, before);
    }

    private static void add(List<Seal> longer, BsonDocument one, @Nullable Seal before) {
        String id = StoredHistory.idOf(one);
        HashChain chain = before == null ? HashChain.empty(id) : before.chain();
        List<BsonDocument> entries = StoredHistory.entriesOf(one);
        if (entries.size() > chain.length()) {
            longer.add(Seal.of(id, chain.with(entries.subList(chain.length(), entries.size()))));
        }
    }
}
