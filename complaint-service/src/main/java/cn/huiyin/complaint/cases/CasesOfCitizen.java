package cn.huiyin.complaint.cases;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.platform.paging.Cursor;
import cn.huiyin.platform.paging.Page;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The cases that one citizen filed while signed in, newest first: ids rise with the time of registration. */
@Repository
public class CasesOfCitizen {

    private final MongoCollection<CaseDocument> collection;

    CasesOfCitizen(MongoCollection<CaseDocument> collection) {
        this.collection = collection;
    }

    /**
     * One page. It costs what the citizen filed before, however many others did.
     *
     * @param size at least 1
     */
    public Page<Case> page(String subject, @Nullable Cursor after, int size) {
        var found = collection
                .find(filter(subject, after), CurrentCase.class)
                .projection(include(CaseDocument.CURRENT))
                .sort(descending(CaseDocument.ID))
                .limit(size + 1)
                .map(CurrentCase::current)
                .into(new ArrayList<>());
        var more = found.size() > size;
        List<Case> items = more ? List.copyOf(found.subList(0, size)) : found;
        return new Page<>(items, more ? cursorOf(items.getLast()).encode() : null);
    }

    private static Bson filter(String subject, @Nullable Cursor after) {
        var own = eq(CaseDocument.TERMS, SearchTerms.citizen(subject));
        return after == null ? own : and(own, lt(CaseDocument.ID, after.id()));
    }

    private static Cursor cursorOf(Case last) {
        return new Cursor(last.registeredAt(), last.id().value());
    }

    record CurrentCase(Case current) {}
}
