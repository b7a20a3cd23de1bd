package cn.huiyin.contracts;

import java.util.List;

/**
 * An office that may be the right one.
 *
 * @param score 0 to 1
 */
public record CandidateV1(CodedName office, double score, List<ReasonV1> reasons) {}
