package cn.huiyin.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dispatch engine would not decide alone: the triage desk does, with these candidates, best first.
 *
 * @param reasons why the engine did not decide, and what it saw
 */
public record DispatchUndecidedV1(
        String caseId,
        String number,
        @Nullable CodedName category,
        String deadlineClass,
        List<CandidateV1> candidates,
        List<ReasonV1> reasons) {}
