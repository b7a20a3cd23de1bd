package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All inspections of a case, oldest first. An answer rests on one of the office that gives it. */
public record Inspections(List<Inspection> all) {

    private static final Inspections NONE = new Inspections(List.of());

    public static Inspections of(Case current) {
        return current.facets().find(Inspections.class).orElse(NONE);
    }

    /** The latest one of the office that has the case. */
    public static Optional<Inspection> latest(Case current) {
        Office office = current.office();
        return of(current).all.reversed().stream()
                .filter(inspection -> office != null && inspection.office().equals(office.code()))
                .findFirst();
    }

    /** The one that was recorded at this time. */
    public static Optional<Inspection> at(Case current, @Nullable Instant time) {
        return of(current).all.stream()
                .filter(inspection -> inspection.at().equals(time))
                .findFirst();
    }

    /** Ids of the photos of all of them. */
    public List<String> photos() {
        return all.stream().flatMap(inspection -> inspection.photos().stream()).toList();
    }

    public Inspections with(Inspection next) {
        return new Inspections(Stream.concat(all.stream(), Stream.of(next)).toList());
    }
}
