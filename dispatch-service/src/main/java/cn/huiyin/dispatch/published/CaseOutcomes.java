package cn.huiyin.dispatch.published;

import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.CategoryCode;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.OfficeCode;
import cn.huiyin.dispatch.engine.PlaceRuling;
import cn.huiyin.dispatch.engine.TableRuling;
import cn.huiyin.dispatch.engine.TableRuling.Outcome;
import cn.huiyin.dispatch.engine.TextRuling;
import cn.huiyin.dispatch.engine.TextVectors;
import cn.huiyin.dispatch.pack.DistrictPack;
import cn.huiyin.dispatch.pack.findings.PartRefused;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * What becomes of past cases by one version of the district and by another in which one part is changed. Tables rule of category
 * and office as they were in the end; a changed map says which office a case would have gone to, a changed head which category
 * it would have been given.
 */
@Component
class CaseOutcomes {

    private final Optional<TextVectors> model;

    /** @param model absent when it is turned off */
    CaseOutcomes(Optional<TextVectors> model) {
        this.model = model;
    }

    /**
     * What becomes of a case, as things are published and with the part that is tried.
     *
     * @param caseId as it was sent
     */
    record ChangedCase(String caseId, Outcome before, Outcome after) {}

    /**
     * Those of the cases with which something else would be done.
     *
     * @throws PartRefused for a head while the model is off: it would have no effect
     */
    List<ChangedCase> changed(String part, List<PastCase> cases, District before, District after) {
        if (DistrictPack.isOfTexts(part) && model.isEmpty()) {
            throw new ModelTurnedOff();
        }
        return cases.stream()
                .flatMap(one -> changed(one, outcomeOf(part, one), before, after).stream())
                .toList();
    }

    private static Optional<ChangedCase> changed(
            PastCase one, Function<District, Outcome> outcome, District before, District after) {
        Outcome was = outcome.apply(before);
        Outcome would = outcome.apply(after);
        return was.isSameAs(would) ? Optional.empty() : Optional.of(new ChangedCase(one.caseId(), was, would));
    }

    private Function<District, Outcome> outcomeOf(String part, PastCase one) {
        Optional<OfficeCode> settled = Optional.ofNullable(one.office()).map(OfficeCode::new);
        if (DistrictPack.isOfPlaces(part)) {
            return by -> outcome(one, category(one, by), PlaceRuling.office(one.complaint(), by), by);
        }
        if (DistrictPack.isOfTexts(part)) {
            TextRuling text = new TextRuling(one.complaint(), model.orElseThrow());
            return by -> outcome(one, text.category(by), settled, by);
        }
        return by -> outcome(one, category(one, by), settled, by);
    }

    private static Optional<Category> category(PastCase one, District district) {
        return Optional.ofNullable(one.category()).map(CategoryCode::new).flatMap(district::category);
    }

    private static Outcome outcome(
            PastCase one, Optional<Category> category, Optional<OfficeCode> office, District district) {
        return TableRuling.of(one.text(), category, office, one.registeredAt(), district);
    }
}
