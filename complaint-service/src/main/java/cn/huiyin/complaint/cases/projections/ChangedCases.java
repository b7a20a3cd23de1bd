package cn.huiyin.complaint.cases.projections;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import cn.huiyin.complaint.cases.store.CaseDocument;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** The cases that carry the mark {@code dirty}: the write that changes a case sets it, so no change is missed. */
@Repository
class ChangedCases {

    static final int BATCH = 1000;

    private final MongoCollection<CaseDocument> cases;

    ChangedCases(MongoCollection<CaseDocument> cases) {
        this.cases = cases;
    }

    /** All of them, through one cursor, to be drained to its end. */
    MongoCursor<ChangedCase> all() {
        return cases.find(eq(CaseDocument.DIRTY, true), ChangedCase.class)
                .projection(Projections.include(CaseDocument.VERSION, CaseDocument.FACTS, "counting"))
                .batchSize(BATCH)
                .cursor();
    }

    /** Takes the mark off these; one that has changed again meanwhile keeps it. */
    void seen(List<ChangedCase> changed) {
        List<UpdateOneModel<CaseDocument>> unmark = changed.stream()
                .map(one -> new UpdateOneModel<CaseDocument>(
                        and(eq(CaseDocument.ID, one.id()), eq(CaseDocument.VERSION, one.version())),
                        Updates.unset(CaseDocument.DIRTY)))
                .toList();
        cases.bulkWrite(unmark, new BulkWriteOptions().ordered(false));
    }

    /** Marks every case, so that whatever is derived is derived again. */
    void markAll() {
        cases.updateMany(new Document(), Updates.set(CaseDocument.DIRTY, true));
    }
}
