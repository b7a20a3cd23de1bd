package cn.huiyin.complaint.cases.search;

import static com.mongodb.client.model.Filters.in;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.projections.CaseProjection;
import cn.huiyin.complaint.cases.projections.ChangedCase;
import cn.huiyin.complaint.cases.store.CaseDocument;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes the words of a case when it sees the case for the first time; a complaint never changes. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SearchProjection implements CaseProjection {

    private final MongoCollection<CaseDocument> cases;
    private final CaseWords words;

    SearchProjection(MongoCollection<CaseDocument> cases, CaseWords words) {
        this.cases = cases;
        this.words = words;
    }

    @Override
    public void project(List<ChangedCase> changed) {
        var missing = words.missing(changed.stream().map(ChangedCase::id).toList());
        if (missing.isEmpty()) {
            return;
        }
        words.add(cases.find(in(CaseDocument.ID, missing))
                .map(document -> words(document.stored().current()))
                .into(new ArrayList<>()));
    }

    private static CaseWords.WordsDocument words(Case current) {
        return new CaseWords.WordsDocument(
                current.id().value(), current.registeredAt(), SearchWords.of(current.complaint()));
    }
}
