package cn.huiyin.dispatch.map;

import cn.huiyin.dispatch.district.CategoryCode;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.DistrictInForce;
import cn.huiyin.dispatch.district.Duty;
import cn.huiyin.dispatch.district.LegalBasis;
import cn.huiyin.dispatch.district.OfficeCode;
import cn.huiyin.dispatch.engine.HandlingGuide;
import cn.huiyin.dispatch.engine.HandlingGuide.Known;
import cn.huiyin.dispatch.map.DistrictView.DepartmentView;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Says what the decision tables tell whoever handles a case; nothing is kept. */
@RestController
class HandlingGuidesController {

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_CODE = 100;

    private final DistrictInForce districts;
    private final Clock clock;

    HandlingGuidesController(DistrictInForce districts, Clock clock) {
        this.districts = districts;
        this.clock = clock;
    }

    /**
     * What is known of a case.
     *
     * @param text what the citizen said, 1 to 10,000 characters; tables may look for words in it
     * @param category code of the category; without one no rule speaks of the case
     * @param office code of the office; absent where it is not settled
     * @param registeredAt the tables that held then say who is called in
     * @param dayOfAct the day of what is complained about; absent: the day of the complaint
     */
    record KnownCase(
            @NotBlank @Size(max = LONGEST_TEXT) String text,
            @Nullable @Size(max = LONGEST_CODE) String category,
            @Nullable @Pattern(regexp = "\\d{9}") String office,
            @NotNull Instant registeredAt,
            @Nullable LocalDate dayOfAct) {

        Known known(District district) {
            return new Known(
                    text,
                    Optional.ofNullable(category)
                            .filter(code -> !code.isBlank())
                            .map(CategoryCode::new)
                            .flatMap(district::category),
                    Optional.ofNullable(office).map(OfficeCode::new),
                    registeredAt,
                    Optional.ofNullable(dayOfAct));
        }
    }

    /**
     * What the decision tables tell whoever handles a case.
     *
     * @param duty whom to call in and what to do first; absent where no rule holds
     * @param legalBases laws that were in force on the day of the act, what is closest to the category first
     * @param dayOfAct by which they were chosen
     * @param version of the tables that say the duty, e.g. {@code 2026.1+3}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Guide(@Nullable DutyView duty, List<LegalBasis> legalBases, LocalDate dayOfAct, String version) {

        static Guide of(HandlingGuide guide) {
            return new Guide(
                    guide.duty().map(DutyView::of).orElse(null), guide.legalBases(), guide.dayOfAct(), guide.version());
        }
    }

    /**
     * Whom to call in and what to do first.
     *
     * @param departments the lead first; the office of the place itself is never among them
     * @param officeLeads whether the office of the place acts first and departments only support it
     * @param firstStep what is done first, in the words of the table; may be empty
     * @param evidence what is to be secured, in the words of the table; may be empty
     * @param standard by which it is measured; may be empty
     * @param source how well sourced this is: {@code sourced}, {@code practice} or {@code draft}; may be empty
     * @param rule id of the rule that says so
     */
    record DutyView(
            List<DepartmentView> departments,
            boolean officeLeads,
            String firstStep,
            String evidence,
            String standard,
            String source,
            String rule) {

        static DutyView of(Duty duty) {
            return new DutyView(
                    duty.departments().stream().map(DepartmentView::of).toList(),
                    duty.officeLeads(),
                    duty.firstStep(),
                    duty.evidence(),
                    duty.standard(),
                    duty.source(),
                    duty.rule());
        }
    }

    /** Says what the decision tables tell whoever handles a case. It is read and forgotten. */
    @PostMapping(
            path = "/api/handling-guides",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Guide showHandlingGuide(@Valid @RequestBody KnownCase asked) {
        District then = districts.at(asked.registeredAt());
        return Guide.of(HandlingGuide.of(asked.known(then), then, districts.at(clock.instant())));
    }
}
