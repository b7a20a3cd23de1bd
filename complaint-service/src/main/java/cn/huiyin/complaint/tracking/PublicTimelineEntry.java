package cn.huiyin.complaint.tracking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a complaint, as its citizen may know it.
 *
 * @param act e.g. {@code answered}
 * @param actorKind citizen, system, office or desk; nobody's name
 * @param text the citizen's own words, or words that were written for the citizen
 */
record PublicTimelineEntry(
        Instant at, String act, String actorKind, @Nullable String text) {}
