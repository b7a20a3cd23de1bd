package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.deadlines.DeadlineClasses;
import cn.huiyin.complaint.district.District;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the codes of an assignment by hand 人工派单 by the district pack. */
@Component
class AssignByHand {

    private final District district;
    private final DeadlineClasses deadlineClasses;

    AssignByHand(District district, DeadlineClasses deadlineClasses) {
        this.district = district;
        this.deadlineClasses = deadlineClasses;
    }

    /** @throws ProblemException unknown-office, unknown-category, or invalid-input for an unknown deadline class */
    CaseCommand command(DeskActs.Assign body) {
        var office = district.office(body.office().strip())
                .orElseThrow(() -> unknown(ProblemType.UNKNOWN_OFFICE, "/office", "office"));
        var categoryCode = orNull(body.category());
        var category = categoryCode == null
                ? null
                : district.category(categoryCode)
                        .orElseThrow(() -> unknown(ProblemType.UNKNOWN_CATEGORY, "/category", "category"));
        var deadlineClass = orNull(body.deadlineClass());
        if (deadlineClass != null && !deadlineClasses.knows(deadlineClass)) {
            throw unknown(ProblemType.INVALID_INPUT, "/deadlineClass", "deadline class");
        }
        return new CaseCommand.AssignByHand(
                office, category, deadlineClass, body.reason().strip());
    }

    private static @Nullable String orNull(@Nullable String code) {
        return code == null || code.isBlank() ? null : code.strip();
    }

    private static ProblemException unknown(ProblemType type, String pointer, String what) {
        return ProblemException.of(type, "There is no such " + what + " (expected: a code of the district pack).")
                .at(pointer, "unknown");
    }
}
