package cn.huiyin.complaint.desk;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to a case, or a look at its contact data.
 *
 * @param act e.g. {@code assign-by-hand}
 * @param text the words that go with it
 * @param detail what else belongs to it: outcome, reached, decibel, zoneClass, solved, satisfaction, legalWay, purpose
 */
record DeskTimelineEntry(
        Instant at,
        String act,
        DeskActor actor,
        @Nullable String text,
        @Nullable Map<String, Object> detail) {

    /**
     * @param kind capacity in which it was done: citizen, engine, triage, office, office-head, supervisor; of a look, the
     *     role
     * @param name of staff; never a citizen's
     */
    record DeskActor(String kind, @Nullable String name) {}
}
