package cn.huiyin.complaint.desk;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case, or an access to its contact data.
 *
 * @param at when
 * @param act what, e.g. {@code assign}, or {@code view-contact}
 * @param actor who did it
 * @param fields what was said with it, by name: text, a code, a number, or code and name
 */
record DeskTimelineEntry(Instant at, String act, DeskActor actor, Map<String, Object> fields) {

    /**
     * Who did something to a case.
     *
     * @param kind capacity in which it was done: citizen, engine, triage, office, office-head, supervisor; of a
     *     access, the role
     * @param name of staff; absent for a citizen and for the engine
     */
    record DeskActor(String kind, @Nullable String name) {}
}
