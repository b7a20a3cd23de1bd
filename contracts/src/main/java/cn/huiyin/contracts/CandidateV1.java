package cn.huiyin.contracts;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.util.List;

/**
 * An office that may be the right one.
 *
 * @param office the office
 * @param score how much speaks for it, 0 to 1
 * @param reasons what speaks for it
 */
public record CandidateV1(
        CodedName office, @DecimalMin("0") @DecimalMax("1") double score, List<ReasonV1> reasons) {}
