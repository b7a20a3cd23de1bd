package cn.huiyin.complaint.cases.related;

import static com.mongodb.client.model.Filters.in;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.complaint.cases.domain.Restriction;
import cn.huiyin.complaint.cases.domain.acts.Amend;
import cn.huiyin.complaint.cases.domain.acts.Restrict;
import cn.huiyin.complaint.cases.projections.CaseProjection;
import cn.huiyin.complaint.cases.projections.ChangedCase;
import cn.huiyin.complaint.cases.store.CaseDocument;
import cn.huiyin.complaint.cases.store.FlatFilter;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Derives what a case is related by when it sees the case for the first time, and again once it was amended. */
@Component
@Order(0)
class RelatedProjection implements CaseProjection {

    /** The events that change contact or place, or whether the case may be found by them; a restriction may be lifted. */
    private static final Bson CHANGED = CaseDocument.withAny(Amend.Amended.class, Restrict.Restricted.class);

    private final MongoCollection<CaseDocument> cases;
    private final RelatedCases related;
    private final CallerIndex callers;
    private final MapCells cells;

    RelatedProjection(MongoCollection<CaseDocument> cases, RelatedCases related, CallerIndex callers, MapCells cells) {
        this.cases = cases;
        this.related = related;
        this.callers = callers;
        this.cells = cells;
    }

    @Override
    public void project(List<ChangedCase> changed) {
        List<String> ids = changed.stream().map(ChangedCase::id).toList();
        Set<String> missing = related.missing(ids);
        List<String> known = ids.stream().filter(id -> !missing.contains(id)).toList();
        ArrayList<RelatedCase> derived = new ArrayList<>();
        if (!missing.isEmpty()) {
            read(in(CaseDocument.ID, missing), derived);
        }
        if (!known.isEmpty()) {
            read(FlatFilter.setAside(FlatFilter.of(in(CaseDocument.ID, known), CHANGED), CaseDocument.EVENTS), derived);
        }
        if (!derived.isEmpty()) {
            related.write(derived);
        }
    }

    private void read(Bson filter, List<RelatedCase> derived) {
        cases.find(filter).map(this::derive).into(derived);
    }

    private RelatedCase derive(CaseDocument document) {
        Case current = document.stored().current();
        if (Restriction.holds(current)) {
            return new RelatedCase(document.id(), document.version(), current.registeredAt(), null, null, null);
        }
        Contact contact = current.contact();
        return new RelatedCase(
                document.id(),
                document.version(),
                current.registeredAt(),
                contact == null ? null : callers.of(contact.phone()).orElse(null),
                cells.of(current.place()).orElse(null),
                null);
    }
}
