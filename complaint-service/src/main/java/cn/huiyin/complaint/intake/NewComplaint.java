package cn.huiyin.complaint.intake;

import cn.huiyin.complaint.cases.domain.Channel;
import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.photos.PhotoUpload;
import cn.huiyin.platform.text.TypedText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as a channel hands it over, not yet checked. What is typed loses the characters that nobody can see.
 *
 * @param secret whether the citizen's identity is kept from the party complained about
 * @param citizen subject of the signed-in citizen
 * @param idempotencyKey what makes a repetition recognisable, unique within {@code keyOwner}
 * @param keyOwner whose key it is: a citizen's subject, {@code anonymous}, or a channel
 * @param externalOrder number of the work order at the channel it came from
 * @param reportedAt when the channel took it, where that was before now
 * @param photos at most 9, as they were sent
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
        List<PhotoUpload> photos) {

    public NewComplaint {
        text = TypedText.of(text);
        place = new Place(place.lon(), place.lat(), TypedText.orNull(place.address()));
        contact = contact == null ? null : plain(contact);
        photos = List.copyOf(photos);
    }

    private static @Nullable Contact plain(Contact contact) {
        var name = TypedText.orNull(contact.name());
        var phone = TypedText.orNull(contact.phone());
        var email = TypedText.orNull(contact.email());
        return name == null && phone == null && email == null ? null : new Contact(name, phone, email);
    }
}
