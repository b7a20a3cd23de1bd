package cn.huiyin.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dispatch engine decided who handles the case.
 *
 * @param category absent when the text names none; the place alone may decide the office
 * @param departments the departments that the responsibility table calls in
 * @param deadlineClass a deadline class of the pack: urgent or standard
 * @param confidence 0 to 1
 */
public record DispatchDecidedV1(
        String caseId,
        String number,
        @Nullable CodedName category,
        CodedName office,
        List<CodedName> departments,
        String deadlineClass,
        double confidence,
        List<ReasonV1> reasons) {}
