package cn.huiyin.complaint.intake;

import cn.huiyin.complaint.cases.domain.Channel;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.district.Datum;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.problem.ProblemException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as a citizen files it.
 *
 * @param text what happened; 1 to 10,000 characters
 * @param categoryHint a code of the taxonomy, where the citizen chose one
 * @param place where it happens; a point, an address, both or neither
 * @param contact how the citizen can be reached; none from who stays anonymous
 * @param anonymous neither contact nor account is kept with the complaint; not so where nothing is said
 * @param secret whether the citizen's identity is kept from the party complained about; so it is where nothing is said
 * @param againstOfficials whether it is against officials or units, so that named people alone may see it
 * @param channel {@code web} or {@code app}
 */
record Filing(
        @NotBlank String text,
        @Nullable String categoryHint,
        @Nullable Spot place,
        @Nullable Reachable contact,
        @Nullable Boolean anonymous,
        @Nullable Boolean secret,
        @Nullable Boolean againstOfficials,

        @NotNull @Pattern(regexp = "web|app", message = "web or app")
        String channel) {

    private static final String ANONYMOUS = "anonymous";

    /**
     * Where it happens, as the citizen gave it.
     *
     * @param lon degrees east; given together with {@code lat}, or not at all
     * @param lat degrees north; given together with {@code lon}, or not at all
     * @param address the place in words
     * @param datum what the degrees are counted from: {@code wgs84}, as where nothing is said, {@code gcj02} or
     *     {@code bd09}
     */
    record Spot(
            @Nullable Double lon,
            @Nullable Double lat,
            @Nullable String address,
            @Nullable String datum) {

        Place place() {
            if ((lon == null) != (lat == null)) {
                throw ProblemException.of(
                                ProblemType.INVALID_INPUT, "place: half a point (expected: lon and lat, or neither)")
                        .at(lon == null ? "/place/lon" : "/place/lat", "missing");
            }
            Datum given = Datum.named(datum == null ? "" : datum).orElseThrow(() -> ProblemException.of(
                            ProblemType.INVALID_INPUT, "datum: unknown (expected: wgs84, gcj02 or bd09)")
                    .at("/place/datum", "unknown"));
            if (lon == null || lat == null) {
                return new Place(null, null, address);
            }
            Datum.Degrees point = given.inWgs84(lon, lat);
            return new Place(point.lon(), point.lat(), address);
        }
    }

    /**
     * How the citizen can be reached; each part may be left out.
     *
     * @param name how the citizen wants to be called
     * @param phone telephone number
     * @param email e-mail address
     */
    record Reachable(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {

        Contact contact() {
            return new Contact(name, phone, email);
        }

        @Override
        public String toString() {
            return "Reachable[masked]";
        }
    }

    /** @throws ProblemException invalid-input when the fields contradict each other */
    Complaint complaint(@Nullable Actor actor) {
        return new Complaint(
                        Channel.valueOf(channel.toUpperCase(Locale.ROOT)),
                        text,
                        categoryHint,
                        place == null ? Place.UNKNOWN : place.place(),
                        typedContact(),
                        !Boolean.FALSE.equals(secret),
                        citizen(actor),
                        office(actor),
                        null,
                        List.of())
                .againstOfficials(Boolean.TRUE.equals(againstOfficials));
    }

    RequestKey key(@Nullable Actor actor, String key) {
        return new RequestKey(Objects.requireNonNullElse(citizen(actor), ANONYMOUS), key);
    }

    private boolean isAnonymous() {
        return Boolean.TRUE.equals(anonymous);
    }

    private @Nullable String citizen(@Nullable Actor actor) {
        return actor == null || isAnonymous() ? null : actor.subject();
    }

    private @Nullable String office(@Nullable Actor actor) {
        return actor == null || isAnonymous() ? null : actor.office();
    }

    private @Nullable Contact typedContact() {
        Contact typed = contact == null ? null : SanitizedComplaint.contact(contact.contact());
        if (isAnonymous() && typed != null) {
            throw ProblemException.of(
                            ProblemType.INVALID_INPUT, "contact: given (expected: none in an anonymous complaint)")
                    .at("/contact", ANONYMOUS);
        }
        return typed;
    }
}
