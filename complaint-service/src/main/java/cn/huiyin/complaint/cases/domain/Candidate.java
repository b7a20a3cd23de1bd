package cn.huiyin.complaint.cases.domain;

import java.util.List;

/**
 * An office that the engine thinks may be the right one.
 *
 * @param score 0 to 1
 */
public record Candidate(Office office, double score, List<Reason> reasons) {}
