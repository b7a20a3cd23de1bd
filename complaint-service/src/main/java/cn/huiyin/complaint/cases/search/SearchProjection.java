package cn.huiyin.complaint.cases.search;

import static com.mongodb.client.model.Filters.in;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.projections.CaseProjection;
import cn.huiyin.complaint.cases.projections.ChangedCase;
import cn.huiyin.complaint.cases.store.CaseDocument;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes the words of a case when it sees the case for the first time, and its facts whenever they change. */
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
        Set<String> missing =
                words.missing(changed.stream().map(ChangedCase::id).toList());
        if (!missing.isEmpty()) {
            missing.removeAll(words.add(cases.find(in(CaseDocument.ID, missing))
                    .map(SearchProjection::searched)
                    .into(new ArrayList<>())));
        }
        List<SearchedFacts> known = changed.stream()
                .filter(one -> !missing.contains(one.id()))
                .map(one -> new SearchedFacts(one.id(), one.version(), one.facts()))
                .toList();
        if (!known.isEmpty()) {
            words.update(known);
        }
    }

    static SearchedCase searched(CaseDocument document) {
        Case current = document.stored().current();
        return new SearchedCase(
                document.id(),
                document.version(),
                current.registeredAt(),
                document.facts(),
                SearchWords.of(current.complaint()));
    }
}
