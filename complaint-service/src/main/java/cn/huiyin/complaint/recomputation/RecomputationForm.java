package cn.huiyin.complaint.recomputation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What an administrator orders.
 *
 * @param calendarVersion as the report says it
 * @param policyVersion as the report says it
 * @param reason for the history of each case that is moved
 */
record RecomputationForm(
        @NotBlank @Size(max = 100) String calendarVersion,
        @NotBlank @Size(max = 100) String policyVersion,
        @NotBlank @Size(max = 500) String reason) {}
