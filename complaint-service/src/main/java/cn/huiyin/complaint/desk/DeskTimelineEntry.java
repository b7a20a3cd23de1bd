package cn.huiyin.complaint.desk;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case, or a look at its contact data.
 *
 * @param event e.g. {@code assigned}, or {@code contact-viewed}
 * @param fields what was said with it, by name: text, a code, a number, or code and name
 */
record DeskTimelineEntry(Instant at, String event, DeskActor actor, Map<String, Object> fields) {

    /**
     * @param kind capacity in which it was done: citizen, engine, triage, office, office-head, supervisor; of a look, the
     *     role
     * @param name of staff; never a citizen's
     */
    record DeskActor(String kind, @Nullable String name) {}
}
