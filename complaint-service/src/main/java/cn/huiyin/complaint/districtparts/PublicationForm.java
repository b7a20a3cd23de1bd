package cn.huiyin.complaint.districtparts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be published.
 *
 * @param trial id of the trial whose part it is
 * @param effectiveFrom the day from which on cases are decided by it; absent, or today: at once
 * @param note what was changed and why
 */
record PublicationForm(
        @NotBlank @Size(max = 100) String trial,
        @Nullable LocalDate effectiveFrom,
        @NotBlank @Size(max = 500) String note) {}
