package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Seen on the spot 现场核查情况: the part of an answer that says what the office saw.
 *
 * @param seen in words for the citizen
 * @param inspection with its time, place and readings; null where the words rest on none of this case
 * @param photosShown whether the citizen sees its photos
 */
public record OnTheSpot(String seen, @Nullable Inspection inspection, boolean photosShown) {

    /** @return null where nothing is said of what was seen */
    public static @Nullable OnTheSpot of(
            @Nullable String seen, @Nullable Instant inspectedAt, @Nullable Boolean photosShown, Case current) {
        return seen == null
                ? null
                : new OnTheSpot(
                        seen, Inspections.at(current, inspectedAt).orElse(null), Boolean.TRUE.equals(photosShown));
    }

    /** Ids of the photos that the citizen sees. */
    public List<String> photosForCitizen() {
        return photosShown && inspection != null ? inspection.photos() : List.of();
    }
}
