package cn.huiyin.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dispatch engine would not decide alone: the triage desk does, with these candidates, best first.
 *
 * @param caseId id of the case; the same as the subject of the CloudEvent
 * @param number the case number that citizens know
 * @param category absent when the text names none
 * @param deadlineClass a deadline class of the pack: urgent or standard
 * @param candidates the offices that may be right, best first
 * @param reasons why the engine did not decide, and what it saw
 */
public record DispatchUndecidedV1(
        String caseId,
        String number,
        @Nullable CodedName category,
        String deadlineClass,
        List<CandidateV1> candidates,
        List<ReasonV1> reasons) {}
