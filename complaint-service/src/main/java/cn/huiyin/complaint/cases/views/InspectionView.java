package cn.huiyin.complaint.cases.views;

import cn.huiyin.complaint.cases.domain.Inspection;
import cn.huiyin.complaint.cases.domain.NoiseLimit;
import cn.huiyin.complaint.cases.domain.NoiseReading;
import cn.huiyin.complaint.cases.domain.Place;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded on the spot.
 *
 * @param at when it was recorded, by the server's clock
 * @param metres how far it was from where the complaint says that it happens; absent where one of the two is not known
 *     as a point
 * @param noise what was measured; absent where nothing was
 * @param odour whether it smelled; absent where that was not the matter
 * @param photos those that may be seen here
 * @param statedAt when it was made, as the office states; absent where it was recorded on the spot
 */
public record InspectionView(
        Instant at,
        @Nullable Long metres,
        @Nullable NoiseView noise,
        @Nullable Boolean odour,
        List<PhotoRef> photos,
        @Nullable Instant statedAt) {

    /**
     * A sound level beside what is allowed there.
     *
     * @param decibel what was measured, in dB(A)
     * @param zoneClass the acoustic zone 0 to 4 of the place; absent where it was not said
     * @param limit what was allowed there and then, in dB(A); absent where no standard says so
     * @param night whether it is the limit of the night, 22:00 to 06:00; absent like the limit
     * @param standard the standard that sets the limit; absent like the limit
     */
    public record NoiseView(
            double decibel,
            @Nullable Integer zoneClass,
            @Nullable Integer limit,
            @Nullable Boolean night,
            @Nullable String standard) {

        static @Nullable NoiseView of(@Nullable NoiseReading reading) {
            if (reading == null) {
                return null;
            }
            NoiseLimit limit = reading.limit();
            return limit == null
                    ? new NoiseView(reading.decibel(), reading.zoneClass(), null, null, null)
                    : new NoiseView(
                            reading.decibel(), reading.zoneClass(), limit.decibel(), limit.night(), limit.standard());
        }
    }

    /** @param place where the complaint says that it happens */
    static InspectionView of(Inspection inspection, Place place, List<String> photos) {
        return new InspectionView(
                inspection.at(),
                inspection.point().metresTo(place).orElse(null),
                NoiseView.of(inspection.noise()),
                inspection.odour(),
                photos.stream().map(PhotoRef::new).toList(),
                inspection.statedAt());
    }

    /** With all its photos. */
    public static InspectionView forStaff(Inspection inspection, Place place) {
        return of(inspection, place, inspection.photos());
    }
}
