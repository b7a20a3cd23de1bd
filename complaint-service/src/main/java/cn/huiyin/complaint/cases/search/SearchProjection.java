package cn.huiyin.complaint.cases.search;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import cn.huiyin.complaint.cases.domain.acts.Amend;
import cn.huiyin.complaint.cases.projections.CaseProjection;
import cn.huiyin.complaint.cases.projections.ChangedCase;
import cn.huiyin.complaint.cases.store.CaseDocument;
import cn.huiyin.complaint.cases.store.StoredCase;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Writes the words of a case when it sees the case for the first time and when something was said later, and its facts
 * whenever they change.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SearchProjection implements CaseProjection {

    private final MongoCollection<CaseDocument> cases;
    private final CaseSearchIndex index;

    SearchProjection(MongoCollection<CaseDocument> cases, CaseSearchIndex index) {
        this.cases = cases;
        this.index = index;
    }

    @Override
    public void project(List<ChangedCase> changed) {
        Set<String> missing =
                index.missing(changed.stream().map(ChangedCase::id).toList());
        if (!missing.isEmpty()) {
            missing.removeAll(index.add(cases.find(in(CaseDocument.ID, missing))
                    .map(SearchProjection::searched)
                    .into(new ArrayList<>())));
        }
        List<ChangedCase> here =
                changed.stream().filter(one -> !missing.contains(one.id())).toList();
        Map<String, List<String>> amended = wordsOfAmended(here);
        List<SearchedFacts> known = here.stream()
                .map(one -> new SearchedFacts(one.id(), one.version(), one.facts(), amended.get(one.id())))
                .toList();
        if (!known.isEmpty()) {
            index.update(known);
        }
    }

    private Map<String, List<String>> wordsOfAmended(List<ChangedCase> changed) {
        HashMap<String, List<String>> words = new HashMap<>();
        List<String> ids = changed.stream().map(ChangedCase::id).toList();
        if (!ids.isEmpty()) {
            cases.find(and(in(CaseDocument.ID, ids), CaseDocument.with(Amend.Amended.class)))
                    .forEach(one -> words.put(one.id(), SearchWords.of(one.stored())));
        }
        return words;
    }

    static SearchedCase searched(CaseDocument document) {
        StoredCase stored = document.stored();
        return new SearchedCase(
                document.id(),
                document.version(),
                stored.current().registeredAt(),
                document.facts(),
                SearchWords.of(stored));
    }
}
