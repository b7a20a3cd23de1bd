package cn.huiyin.complaint.cases.store;

import static com.mongodb.client.model.Filters.gte;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Cases by when they were registered, which their number says. */
@Repository
public class RegisteredCases {

    private final MongoCollection<CaseDocument> collection;

    RegisteredCases(MongoCollection<CaseDocument> collection) {
        this.collection = collection;
    }

    /** The latest of the cases with this number or a higher one, the latest first. */
    public List<Case> from(CaseNumber first, Scope scope, int most) {
        return collection
                .find(scope.within(gte(CaseDocument.NUMBER, first.value())))
                .sort(Sorts.descending(CaseDocument.NUMBER))
                .limit(most)
                .map(document -> document.stored().current())
                .into(new ArrayList<>());
    }
}
