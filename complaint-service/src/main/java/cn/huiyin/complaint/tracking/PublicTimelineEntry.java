package cn.huiyin.complaint.tracking;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened to a complaint, as its citizen may know it.
 *
 * @param at when
 * @param act what, e.g. {@code answer}
 * @param actorKind citizen, system, office or desk; nobody's name
 * @param fields the citizen's own words, or what was written for the citizen, by name
 */
record PublicTimelineEntry(Instant at, String act, String actorKind, Map<String, Object> fields) {}
