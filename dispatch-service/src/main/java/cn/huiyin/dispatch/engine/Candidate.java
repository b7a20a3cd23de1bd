package cn.huiyin.dispatch.engine;

import cn.huiyin.dispatch.district.Office;
import java.util.List;

/**
 * An office that may be the right one.
 *
 * @param score 0 to 1
 */
public record Candidate(Office office, double score, List<Reason> reasons) {}
