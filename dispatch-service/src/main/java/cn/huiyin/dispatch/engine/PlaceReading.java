package cn.huiyin.dispatch.engine;

import java.util.List;

/**
 * The office of a complaint by pin and text.
 *
 * @param candidates best first; empty when nothing named a place of the district
 * @param certainty how surely the first candidate is right, 0 to 1; 0 without one
 * @param reasons never empty
 */
record PlaceReading(List<Candidate> candidates, double certainty, List<Reason> reasons) {}
