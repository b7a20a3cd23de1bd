package cn.huiyin.complaint.intake;

import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.platform.text.SanitizedText;
import org.jspecify.annotations.Nullable;

/** A complaint without control characters and outer spaces in what was typed. Empty contact data is no contact. */
public final class SanitizedComplaint {

    private SanitizedComplaint() {}

    public static Complaint of(Complaint given) {
        Place place = given.place();
        return new Complaint(
                given.channel(),
                SanitizedText.of(given.text()),
                given.categoryHint(),
                new Place(place.lon(), place.lat(), SanitizedText.orNull(place.address())),
                contact(given.contact()),
                given.secret(),
                given.citizen(),
                given.citizenOffice(),
                given.externalOrder(),
                given.photos(),
                given.againstOfficials());
    }

    static @Nullable Contact contact(@Nullable Contact given) {
        if (given == null) {
            return null;
        }
        String name = SanitizedText.orNull(given.name());
        String typed = SanitizedText.orNull(given.phone());
        String phone = typed == null ? null : Contact.plainPhone(typed);
        String email = SanitizedText.orNull(given.email());
        String asSaid = SanitizedText.orNull(given.asSaid());
        return name == null && phone == null && email == null && asSaid == null
                ? null
                : new Contact(name, phone, email, asSaid);
    }
}
