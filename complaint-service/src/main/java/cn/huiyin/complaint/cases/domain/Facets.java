package cn.huiyin.complaint.cases.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What single acts keep on a case, each a record that the act declares and alone changes, e.g. when it was urged last.
 */
public record Facets(Map<Class<? extends Record>, Record> byType) {

    public static final Facets NONE = new Facets(Map.of());

    public Facets {
        byType = Map.copyOf(byType);
    }

    public <F extends Record> Optional<F> find(Class<F> type) {
        return Optional.ofNullable(type.cast(byType.get(type)));
    }

    /** What is left when the case leaves its office. */
    Facets afterOfficeChange() {
        HashMap<Class<? extends Record>, Record> left = new HashMap<>(byType);
        byType.forEach((type, facet) -> {
            if (facet instanceof OfficeFacet ofOffice) {
                left.remove(type);
                Record rest = ofOffice.afterOfficeChange();
                if (rest != null) {
                    left.put(type, rest);
                }
            }
        });
        return new Facets(left);
    }

    Facets with(Record facet) {
        HashMap<Class<? extends Record>, Record> changed = new HashMap<>(byType);
        changed.put(facet.getClass(), facet);
        return new Facets(changed);
    }
}
