package cn.huiyin.complaint.intake;

import cn.huiyin.complaint.cases.domain.Channel;
import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.photos.PhotoUpload;
import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Complaints that are all right but for what a test changes. */
final class NewComplaints {

    /** In 南坪. */
    static final Place NANPING = new Place(106.566, 29.523, "南坪西路38号");

    private NewComplaints() {}

    static NewComplaint aComplaint() {
        return of("半夜还在打桩，吵得睡不着。", null, NANPING, null, "key", List.of());
    }

    static NewComplaint withText(String text) {
        return of(text, null, NANPING, null, "key", List.of());
    }

    static NewComplaint withCategory(String category) {
        return of("打桩", category, NANPING, null, "key", List.of());
    }

    static NewComplaint withContact(@Nullable String name, @Nullable String phone, @Nullable String email) {
        return of("打桩", null, NANPING, new Contact(name, phone, email), "key", List.of());
    }

    static NewComplaint at(@Nullable Double lon, @Nullable Double lat, @Nullable String address) {
        return of("打桩", null, new Place(lon, lat, address), null, "key", List.of());
    }

    static NewComplaint withKey(String key) {
        return of("打桩", null, NANPING, null, key, List.of());
    }

    static NewComplaint withPhotos(int count) {
        return of("打桩", null, NANPING, null, "key", Collections.nCopies(count, photo("photo")));
    }

    static NewComplaint withPhotos(String... contents) {
        return of(
                "打桩",
                null,
                NANPING,
                null,
                "key",
                List.of(contents).stream().map(NewComplaints::photo).toList());
    }

    private static PhotoUpload photo(String content) {
        return () -> new ByteArrayInputStream(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static NewComplaint of(
            String text,
            @Nullable String category,
            Place place,
            @Nullable Contact contact,
            String key,
            List<PhotoUpload> photos) {
        return new NewComplaint(
                Channel.WEB, text, category, place, contact, true, null, key, "anonymous", null, null, photos);
    }
}
