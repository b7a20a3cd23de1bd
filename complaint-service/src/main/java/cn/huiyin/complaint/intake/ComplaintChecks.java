package cn.huiyin.complaint.intake;

import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.district.District;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses a complaint that cannot become a case, and names the field that is wrong. */
@Component
class ComplaintChecks {

    private static final Pattern PHONE = Pattern.compile(Contact.PHONE);
    private static final Pattern EMAIL = Pattern.compile(Contact.EMAIL);
    private static final int MAX_SHORT = 200;
    private static final int MAX_KEY = 100;

    private final District district;

    ComplaintChecks(District district) {
        this.district = district;
    }

    /** @param photos how many were sent with it */
    void check(Complaint complaint, RequestKey key, int photos) {
        checkKey(key.key());
        checkText(complaint.text());
        checkCategory(complaint.categoryHint());
        checkContact(complaint.contact());
        checkPlace(complaint.place());
        if (photos > Complaint.MAX_PHOTOS) {
            throw invalid(
                    "/photos", "too-many", "photos: %d (expected: <= %d)".formatted(photos, Complaint.MAX_PHOTOS));
        }
    }

    private static void checkKey(String key) {
        if (key.isBlank() || key.length() > MAX_KEY) {
            throw invalid(
                    "?Idempotency-Key",
                    "length",
                    "Idempotency-Key: %d characters (expected: 1 to %d)".formatted(key.length(), MAX_KEY));
        }
    }

    private static void checkText(String text) {
        if (text.isBlank()) {
            throw invalid("/text", "required", "text: empty (expected: what happened)");
        }
        int length = text.codePointCount(0, text.length());
        if (length > Complaint.MAX_TEXT) {
            throw invalid(
                    "/text", "too-long", "text: %d characters (expected: <= %d)".formatted(length, Complaint.MAX_TEXT));
        }
    }

    private void checkCategory(@Nullable String category) {
        if (category != null && district.category(category).isEmpty()) {
            throw ProblemException.of(
                            ProblemType.UNKNOWN_CATEGORY,
                            "categoryHint: no such category (expected: a code of the taxonomy)")
                    .at("/categoryHint", "unknown");
        }
    }

    private static void checkContact(@Nullable Contact contact) {
        if (contact == null) {
            return;
        }
        checkShort("/contact/name", contact.name());
        if (contact.phone() != null && !PHONE.matcher(contact.phone()).matches()) {
            throw invalid("/contact/phone", "malformed", "phone: not a telephone number of this country");
        }
        if (contact.email() != null
                && (contact.email().length() > MAX_SHORT
                        || !EMAIL.matcher(contact.email()).matches())) {
            throw invalid("/contact/email", "malformed", "email: not an e-mail address");
        }
    }

    private void checkPlace(Place place) {
        checkShort("/place/address", place.address());
        Double lon = place.lon();
        Double lat = place.lat();
        if (lon == null || lat == null || district.contains(lon, lat)) {
            return;
        }
        if (district.contains(lat, lon)) {
            throw ProblemException.of(
                            ProblemType.COORDINATES_SWAPPED,
                            "place: lon %s, lat %s (expected: degrees east in lon, degrees north in lat)"
                                    .formatted(lon, lat))
                    .at("/place", "swapped");
        }
        throw ProblemException.of(
                        ProblemType.OUTSIDE_DISTRICT,
                        "place: lon %s, lat %s (expected: a point inside the district)".formatted(lon, lat))
                .at("/place", "outside");
    }

    private static void checkShort(String pointer, @Nullable String value) {
        if (value == null) {
            return;
        }
        int length = value.codePointCount(0, value.length());
        if (length > MAX_SHORT) {
            throw invalid(
                    pointer,
                    "too-long",
                    "%s: %d characters (expected: <= %d)".formatted(pointer.substring(1), length, MAX_SHORT));
        }
    }

    private static ProblemException invalid(String pointer, String code, String detail) {
        return ProblemException.of(ProblemType.INVALID_INPUT, detail).at(pointer, code);
    }
}
