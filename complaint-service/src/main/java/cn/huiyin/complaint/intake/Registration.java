package cn.huiyin.complaint.intake;

import cn.huiyin.complaint.cases.domain.Case;

/**
 * What became of a request to register a complaint.
 *
 * @param current the case as it is now
 * @param alreadyKnown whether an earlier request with the same key made the case
 */
public record Registration(Case current, boolean alreadyKnown) {}
