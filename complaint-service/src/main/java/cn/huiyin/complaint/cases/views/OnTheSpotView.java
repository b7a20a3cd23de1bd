package cn.huiyin.complaint.cases.views;

import cn.huiyin.complaint.cases.domain.Inspection;
import cn.huiyin.complaint.cases.domain.OnTheSpot;
import cn.huiyin.complaint.cases.domain.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says of what was seen on the spot.
 *
 * @param seen in words for the citizen
 * @param inspection on which the words rest; absent where they rest on none of this case
 */
public record OnTheSpotView(String seen, @Nullable InspectionView inspection) {

    public static @Nullable OnTheSpotView forStaff(@Nullable OnTheSpot onTheSpot, Place place) {
        Inspection inspection = onTheSpot == null ? null : onTheSpot.inspection();
        return of(onTheSpot, place, inspection == null ? List.of() : inspection.photos());
    }

    /** With the photos that were chosen for the citizen. */
    public static @Nullable OnTheSpotView forCitizen(@Nullable OnTheSpot onTheSpot, Place place) {
        return of(onTheSpot, place, onTheSpot == null ? List.of() : onTheSpot.photosForCitizen());
    }

    private static @Nullable OnTheSpotView of(@Nullable OnTheSpot onTheSpot, Place place, List<String> photos) {
        if (onTheSpot == null) {
            return null;
        }
        Inspection inspection = onTheSpot.inspection();
        return new OnTheSpotView(
                onTheSpot.seen(), inspection == null ? null : InspectionView.of(inspection, place, photos));
    }
}
