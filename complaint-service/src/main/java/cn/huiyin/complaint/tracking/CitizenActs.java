package cn.huiyin.complaint.tracking;

import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.Satisfaction;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a citizen sends with an act. */
final class CitizenActs {

    private static final int MAX_REASON = 1000;

    private CitizenActs() {}

    record Rate(
            @NotNull Boolean solved,

            @NotNull
            @Pattern(
                    regexp = "satisfied|basically-satisfied|dissatisfied",
                    message = "satisfied, basically-satisfied or dissatisfied")
            String satisfaction,

            @Nullable @Size(max = MAX_REASON) String reason) {

        CaseCommand command() {
            return new CaseCommand.Rate(
                    solved, Satisfaction.ofCode(satisfaction).orElseThrow(), orNull(reason));
        }
    }

    record Reopen(@NotBlank @Size(max = MAX_REASON) String reason) {

        CaseCommand command() {
            return new CaseCommand.Reopen(reason.strip());
        }
    }

    record Withdraw(@Nullable @Size(max = MAX_REASON) String reason) {

        CaseCommand command() {
            return new CaseCommand.Withdraw(orNull(reason));
        }
    }

    private static @Nullable String orNull(@Nullable String reason) {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }
}
