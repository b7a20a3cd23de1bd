package cn.huiyin.complaint.cases.domain;

import java.util.List;
import java.util.Set;

/**
 * One row of the life cycle: from which states an act is allowed, and where it may lead.
 *
 * @param to the states it may end in, the usual one first
 * @param why the reason for an odd edge; empty where the row explains itself
 */
public record Transition(Act act, Set<CaseState> from, List<CaseState> to, String why) {}
