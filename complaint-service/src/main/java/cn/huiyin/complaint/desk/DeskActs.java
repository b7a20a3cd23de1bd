package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.Outcome;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What staff send with an act. */
final class DeskActs {

    private static final int MAX_NOTE = 2_000;
    private static final int MAX_FINDINGS = 4_000;
    private static final int MAX_ANSWER = 10_000;
    private static final String REACHED = "reached";

    private DeskActs() {}

    /** A category or deadline class that is absent keeps the engine's. */
    record Assign(
            @NotBlank String office,
            @Nullable String category,
            @Nullable String deadlineClass,
            @NotBlank @Size(max = MAX_NOTE) String reason) {}

    record Contact(
            @NotNull @Pattern(regexp = "reached|not-reached", message = "reached or not-reached")
            String outcome,

            @NotBlank @Size(max = MAX_NOTE) String note) {

        CaseCommand command() {
            return new CaseCommand.LogContact(outcome.equals(REACHED), note.strip());
        }
    }

    /**
     * @param decibel a reading in dB(A)
     * @param zoneClass acoustic zone of the place
     */
    record Inspection(
            @NotBlank @Size(max = MAX_FINDINGS) String findings,
            @Nullable @DecimalMin("0") @DecimalMax("200") Double decibel,
            @Nullable @Min(0) @Max(4) Integer zoneClass) {

        CaseCommand command() {
            return new CaseCommand.LogInspection(findings.strip(), decibel, zoneClass);
        }
    }

    record Answer(
            @NotBlank @Size(max = MAX_ANSWER) String text,

            @NotNull
            @Pattern(regexp = "supported|explained|not-supported", message = "supported, explained or not-supported")
            String outcome) {

        CaseCommand command() {
            return new CaseCommand.GiveAnswer(
                    text.strip(), Outcome.ofCode(outcome).orElseThrow());
        }
    }

    record Reopen(@NotBlank @Size(max = MAX_NOTE) String reason) {

        CaseCommand command() {
            return new CaseCommand.Reopen(reason.strip());
        }
    }

    record Close(@Nullable @Size(max = MAX_NOTE) String reason) {

        CaseCommand command() {
            return new CaseCommand.Close(reason == null || reason.isBlank() ? null : reason.strip());
        }
    }

    record Reject(
            @NotBlank @Size(max = MAX_NOTE) String reason,
            @NotBlank @Size(max = MAX_NOTE) String legalWay) {

        CaseCommand command() {
            return new CaseCommand.Reject(reason.strip(), legalWay.strip());
        }
    }
}
