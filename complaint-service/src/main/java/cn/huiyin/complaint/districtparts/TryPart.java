package cn.huiyin.complaint.districtparts;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.store.RegisteredCases;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.district.District;
import cn.huiyin.complaint.districtparts.PartTrial.ChangedCase;
import cn.huiyin.complaint.districtparts.TrialRequests.Asked;
import cn.huiyin.complaint.districtparts.TrialRequests.Changed;
import cn.huiyin.complaint.districtparts.TrialRequests.PastCase;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.masking.Masking;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** Tries a part on the settled cases of the last month. Only the trial is stored. */
@Component
class TryPart {

    static final int DAYS = 30;
    /** The latest; a district has some hundred a month. */
    private static final int MOST_CASES = 5_000;

    /** A head reads each text, some 10 ms a case, while the administrator waits. */
    private static final int MOST_TEXTS = 2_000;

    private static final int MOST_EXAMPLES = 200;
    private static final int AT_ONCE = 500;
    private static final int TEXTS_AT_ONCE = 100;

    private final DispatchClient dispatch;
    private final RegisteredCases cases;
    private final District district;
    private final PartPublications publications;
    private final Clock clock;

    TryPart(
            DispatchClient dispatch,
            RegisteredCases cases,
            District district,
            PartPublications publications,
            Clock clock) {
        this.dispatch = dispatch;
        this.cases = cases;
        this.district = district;
        this.publications = publications;
        this.clock = clock;
    }

    PartTrial run(Actor admin, DistrictPart part, String text) {
        Instant now = clock.instant();
        int base = publications.last();
        LocalDate from = DistrictDay.dateOf(now).minusDays(DAYS);
        boolean texts = part == DistrictPart.TEXT_HEAD;
        List<Case> looked = cases.from(
                CaseNumber.of(district.numberPrefix(), from, 0), Scope.DISTRICT, texts ? MOST_TEXTS : MOST_CASES);
        Map<String, String> numbers = looked.stream()
                .collect(Collectors.toMap(
                        one -> one.id().value(), one -> one.number().value()));
        List<Changed> changed = changed(looked, texts ? TEXTS_AT_ONCE : AT_ONCE, part, text, base);
        Map<String, String> categories = looked.stream()
                .filter(one -> one.category() != null)
                .collect(Collectors.toMap(
                        one -> one.id().value(), one -> one.category().code()));
        return new PartTrial(
                new ObjectId().toHexString(),
                part.code(),
                text,
                base,
                from.toString(),
                looked.size(),
                changed.size(),
                CategoryShifts.of(changed, categories),
                changed.stream()
                        .limit(MOST_EXAMPLES)
                        .map(one -> new ChangedCase(numbers.getOrDefault(one.caseId(), ""), one.before(), one.after()))
                        .toList(),
                now,
                admin.subject(),
                admin.name());
    }

    private List<Changed> changed(List<Case> looked, int atOnce, DistrictPart part, String text, int base) {
        List<Changed> changed = new ArrayList<>();
        int at = 0;
        do {
            List<PastCase> some = looked.subList(at, Math.min(at + atOnce, looked.size())).stream()
                    .map(TryPart::pastCase)
                    .toList();
            changed.addAll(
                    dispatch.tryPart(new Asked(part.code(), text, base, some)).changed());
            at += atOnce;
        } while (at < looked.size());
        return changed;
    }

    private static PastCase pastCase(Case one) {
        Place place = one.complaint().place();
        return new PastCase(
                one.id().value(),
                Optional.ofNullable(one.category()).map(Category::code).orElse(null),
                Optional.ofNullable(one.office()).map(Office::code).orElse(null),
                one.registeredAt(),
                Masking.mask(one.complaint().text()),
                place.lon(),
                place.lat(),
                place.address() == null ? null : Masking.mask(place.address()));
    }
}
