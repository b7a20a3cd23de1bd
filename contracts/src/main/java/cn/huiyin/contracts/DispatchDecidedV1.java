package cn.huiyin.contracts;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dispatch engine decided who handles the case.
 *
 * @param caseId id of the case; the same as the subject of the CloudEvent
 * @param number the case number that citizens know
 * @param category absent when the text names none; the place alone may decide the office
 * @param office the office that is to handle the case
 * @param departments the departments that the responsibility table calls in
 * @param deadlineClass a deadline class of the pack: urgent or standard
 * @param confidence how sure the engine is, 0 to 1
 * @param reasons why, stage by stage
 */
public record DispatchDecidedV1(
        String caseId,
        String number,
        @Nullable CodedName category,
        CodedName office,
        List<CodedName> departments,
        String deadlineClass,
        @DecimalMin("0") @DecimalMax("1") double confidence,
        List<ReasonV1> reasons) {}
