package cn.huiyin.complaint.cases.related;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.projections.ChangedCase;
import cn.huiyin.complaint.cases.queues.CaseQueues;
import cn.huiyin.complaint.cases.queues.ListedCase;
import cn.huiyin.complaint.cases.store.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds earlier cases of the same matter: of the same category, and at the same place or by the same person. Asked once
 * for a case, when its category is known.
 */
@Component
public class SameMatter {

    /** Earlier cases that are looked at for one case. */
    private static final int MOST = 50;

    private final RelatedCases related;
    private final CaseQueues queues;
    private final MapCells cells;
    private final CallerIndex callers;

    SameMatter(RelatedCases related, CaseQueues queues, MapCells cells, CallerIndex callers) {
        this.related = related;
        this.queues = queues;
        this.cells = cells;
        this.callers = callers;
    }

    /** Those of the changed cases whose category is known and for which nobody has looked yet. */
    public List<Case> notComparedYet(List<ChangedCase> changed) {
        List<String> categorised = changed.stream()
                .filter(one -> one.facts().open() && one.facts().category() != null)
                .map(ChangedCase::id)
                .toList();
        if (categorised.isEmpty()) {
            return List.of();
        }
        List<String> ids =
                related.notCompared(categorised).stream().map(RelatedCase::id).toList();
        return queues.these(Scope.DISTRICT, ids).stream()
                .map(ListedCase::current)
                .toList();
    }

    public void compared(List<Case> cases) {
        if (!cases.isEmpty()) {
            related.compared(cases.stream().map(one -> one.id().value()).toList());
        }
    }

    /**
     * Those that have ended and whose closure was not flagged yet: of many cases at one place, few are read.
     *
     * @param since when an earlier case must have been registered at the earliest
     * @param metres so far apart two points are one place
     */
    public List<Case> endedBefore(Case later, Instant since, int metres) {
        LinkedHashSet<String> ids = new LinkedHashSet<>(candidates(later, since));
        ids.remove(later.id().value());
        return queues.theseEnded(Scope.DISTRICT, new ArrayList<>(ids)).stream()
                .map(ListedCase::current)
                .filter(earlier -> Objects.equals(earlier.category(), later.category()))
                .filter(earlier -> !earlier.registeredAt().isAfter(later.registeredAt()))
                .filter(earlier -> samePerson(earlier, later) || samePlace(earlier.place(), later.place(), metres))
                .toList();
    }

    private List<String> candidates(Case later, Instant since) {
        Place place = later.place();
        Stream<String> ofPlace = place.hasPoint()
                ? related.inCells(cells.near(place.lon(), place.lat()), since, MOST).stream()
                        .map(RelatedCase::id)
                : Stream.of();
        Stream<String> ofCaller = callers.of(phone(later)).stream()
                .flatMap(caller -> related.ofCaller(caller, MOST).stream().map(RelatedCase::id));
        String citizen = later.complaint().citizen();
        Stream<String> ofCitizen = citizen == null
                ? Stream.of()
                : queues.ofCitizen(citizen, null, MOST).items().stream()
                        .map(listed -> listed.current().id().value());
        return Stream.of(ofPlace, ofCaller, ofCitizen).flatMap(ids -> ids).toList();
    }

    private boolean samePerson(Case one, Case other) {
        String citizen = one.complaint().citizen();
        return citizen != null && citizen.equals(other.complaint().citizen())
                || callers.of(phone(one))
                        .filter(caller ->
                                callers.of(phone(other)).filter(caller::equals).isPresent())
                        .isPresent();
    }

    private boolean samePlace(Place one, Place other, int metres) {
        return one.metresTo(other).filter(apart -> apart <= metres).isPresent();
    }

    private static @Nullable String phone(Case current) {
        return current.contact() == null ? null : current.contact().phone();
    }
}
