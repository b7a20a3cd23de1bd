package cn.huiyin.dispatch.published;

import cn.huiyin.dispatch.district.Position;
import cn.huiyin.dispatch.engine.Complaint;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case as it was settled.
 *
 * @param caseId by which the result names it
 * @param category code; absent where it has none
 * @param office code; absent where it has none
 * @param registeredAt by this the tables know hour, day and period
 * @param text what the citizen said, without contact data
 * @param lon degrees east of its point, WGS84; absent where it has none
 * @param lat degrees north of its point, WGS84; absent where it has none
 * @param address in the citizen's words; absent where there is none
 */
record PastCase(
        String caseId,
        @Nullable String category,
        @Nullable String office,
        Instant registeredAt,
        String text,
        @Nullable Double lon,
        @Nullable Double lat,
        @Nullable String address) {

    Complaint complaint() {
        return new Complaint(
                text,
                Optional.empty(),
                lon == null || lat == null ? Optional.empty() : Optional.of(new Position(lon, lat)),
                address == null ? "" : address,
                registeredAt);
    }
}
