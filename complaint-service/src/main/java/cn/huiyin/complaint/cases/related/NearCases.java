package cn.huiyin.complaint.cases.related;

import static com.mongodb.client.model.Filters.in;

import cn.huiyin.complaint.cases.store.CaseDocument;
import cn.huiyin.complaint.cases.store.CaseFacts;
import cn.huiyin.complaint.cases.store.Scope;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds the cases near a point, and counts them for who may see none of them. */
@Service
public class NearCases {

    /** Cases that a count looks at; more of them in a week near one place would be counted as so many. */
    private static final int MOST_COUNTED = 500;

    private final RelatedCases related;
    private final MongoCollection<CaseDocument> cases;
    private final MapCells cells;
    private final RelatedSettings settings;

    NearCases(RelatedCases related, MongoCollection<CaseDocument> cases, MapCells cells, RelatedSettings settings) {
        this.related = related;
        this.cases = cases;
        this.cells = cells;
        this.settings = settings;
    }

    /** What several persons have reported. */
    public record Reports(String category, int persons) {}

    /** What is read of a case to count it. */
    public record Counted(@BsonId String id, @Nullable String citizen, CaseFacts facts) {}

    /** Ids of the latest cases near a point, newest first. */
    public List<String> latest(double lon, double lat, Instant since, int most) {
        return related.inCells(cells.near(lon, lat), since, most).stream()
                .map(RelatedCase::id)
                .toList();
    }

    /**
     * By category, how many persons reported something near a point, most first; without those categories that fewer
     * persons reported than {@link RelatedSettings#leastPersons}, who could be recognised. A person is a number or an
     * account; of those who left neither, each report counts.
     */
    public List<Reports> reports(double lon, double lat, Instant since) {
        Map<String, RelatedCase> near = related.inCells(cells.near(lon, lat), since, MOST_COUNTED).stream()
                .collect(Collectors.toMap(RelatedCase::id, Function.identity()));
        if (near.size() < settings.leastPersons()) {
            return List.of();
        }
        Map<String, Set<String>> persons = new HashMap<>();
        for (Counted one : read(near.keySet())) {
            String category = one.facts().category();
            if (category != null) {
                persons.computeIfAbsent(category, _ -> new HashSet<>()).add(person(one, near.get(one.id())));
            }
        }
        return persons.entrySet().stream()
                .map(entry -> new Reports(entry.getKey(), entry.getValue().size()))
                .filter(reports -> reports.persons() >= settings.leastPersons())
                .sorted(Comparator.comparing(Reports::persons).reversed().thenComparing(Reports::category))
                .toList();
    }

    private List<Counted> read(Set<String> ids) {
        return cases.find(Scope.DISTRICT.withinFew(in(CaseDocument.ID, ids)), Counted.class)
                .projection(Projections.include(CaseDocument.CITIZEN, CaseDocument.FACTS))
                .into(new ArrayList<>());
    }

    private static String person(Counted one, @Nullable RelatedCase where) {
        String caller = where == null ? null : where.caller();
        if (caller != null) {
            return caller;
        }
        return one.citizen() == null ? one.id() : one.citizen();
    }
}
