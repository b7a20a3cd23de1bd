package cn.huiyin.complaint.incidents;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * An incident: its number and title, the work that was recorded for all its cases, and what was done to all of them.
 *
 * @param office code of the office that opened it; null where the district did
 * @param openedWith key of the request that opened it
 * @param work oldest first
 * @param rounds the latest ones, oldest first
 * @param group null until so many different people stand behind its cases that it is a group complaint
 */
public record IncidentDocument(
        @BsonId String number,
        String title,
        @Nullable String office,
        Instant openedAt,
        String openedWith,
        @Nullable String openedByName,
        List<Work> work,
        List<Round> rounds,
        @Nullable Group group) {

    static final String COLLECTION = "incidents";
    static final String NUMBER = "_id";
    static final String OPENED_WITH = "openedWith";
    static final String WORK = "work";
    static final String ROUNDS = "rounds";
    static final String GROUP = "group";

    /** What the work was. */
    public enum WorkKind {
        INSPECTION,
        NOTE
    }

    /**
     * Work that was done for all cases.
     *
     * @param id key of the request that recorded it
     * @param decibel a reading in dB(A)
     * @param zoneClass the acoustic zone 0 to 4 of the place
     */
    public record Work(
            String id,
            Instant at,
            WorkKind kind,
            @Nullable String byName,
            String text,
            @Nullable Double decibel,
            @Nullable Integer zoneClass) {

        /** Whenever it was said. */
        boolean saysTheSameAs(Work other) {
            return kind == other.kind()
                    && text.equals(other.text())
                    && Objects.equals(decibel, other.decibel())
                    && Objects.equals(zoneClass, other.zoneClass());
        }
    }

    /**
     * A group complaint 群体投诉.
     *
     * @param persons how many different people were behind the cases when it was seen
     * @param warning id of the case whose message warns the supervisors
     * @param raised whether all cases of that moment were told
     */
    public record Group(int persons, String warning, boolean raised) {}

    /** How many different people stand behind a group complaint; null where it is none. */
    public @Nullable Integer persons() {
        return group == null ? null : group.persons();
    }

    Optional<Round> round(String id) {
        return rounds.stream().filter(round -> round.id().equals(id)).findFirst();
    }
}
