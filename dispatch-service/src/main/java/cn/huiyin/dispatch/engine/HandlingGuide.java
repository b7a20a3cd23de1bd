package cn.huiyin.dispatch.engine;

import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.Duty;
import cn.huiyin.dispatch.district.LegalBasis;
import cn.huiyin.dispatch.district.OfficeCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the decision tables tell whoever handles a case: whom to call in, what to do first, what to secure, on what law to
 * rest the answer.
 *
 * @param duty absent where no rule holds
 * @param legalBases in force on the day of the act, what is closest to the category first
 * @param dayOfAct the one that was named, else the day of the complaint
 * @param version of the tables by which the duty was found
 */
public record HandlingGuide(Optional<Duty> duty, List<LegalBasis> legalBases, LocalDate dayOfAct, String version) {

    /**
     * What is known of a case.
     *
     * @param dayOfAct absent where nobody said it
     */
    public record Known(
            String text,
            Optional<Category> category,
            Optional<OfficeCode> office,
            Instant registeredAt,
            Optional<LocalDate> dayOfAct) {}

    /**
     * @param then the district by the tables that held when the case was registered: they say who is called in
     * @param now by those that hold now: the table of laws has days of its own, and what is mended in it is mended for all
     */
    public static HandlingGuide of(Known known, District then, District now) {
        TableStage.Verdict tables =
                TableStage.rule(known.text(), known.category(), known.office(), known.registeredAt(), then);
        LocalDate dayOfAct =
                known.dayOfAct().orElseGet(() -> tables.facts().filed().toLocalDate());
        return new HandlingGuide(
                tables.ruling().duty(),
                now.rules().tables().legalBases(tables.facts(), dayOfAct),
                dayOfAct,
                tables.version());
    }
}
