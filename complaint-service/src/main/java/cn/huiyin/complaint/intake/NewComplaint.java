package cn.huiyin.complaint.intake;

import cn.huiyin.complaint.cases.domain.Channel;
import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.photos.SanitizedPhoto;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as a channel hands it over, not yet checked.
 *
 * @param secret whether the citizen's identity is kept from the party complained about
 * @param citizen subject of the signed-in citizen
 * @param idempotencyKey what makes a repetition recognisable, unique within {@code keyOwner}
 * @param keyOwner whose key it is: a citizen's subject, {@code anonymous}, or a channel
 * @param externalOrder number of the work order at the channel it came from
 * @param reportedAt when the channel took it, where that was before now
 * @param photos at most 9, already freed of metadata
 */
public record NewComplaint(
        Channel channel,
        String text,
        @Nullable String categoryHint,
        Place place,
        @Nullable Contact contact,
        boolean secret,
        @Nullable String citizen,
        String idempotencyKey,
        String keyOwner,
        @Nullable String externalOrder,
        @Nullable Instant reportedAt,
        List<SanitizedPhoto> photos) {}
