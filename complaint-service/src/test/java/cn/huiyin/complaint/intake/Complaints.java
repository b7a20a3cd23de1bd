package cn.huiyin.complaint.intake;

import cn.huiyin.complaint.cases.domain.Channel;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.complaint.cases.domain.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Complaints that are valid but for what a test changes. */
final class Complaints {

    /** In 南坪. */
    static final Place NANPING = new Place(106.566, 29.523, "南坪西路38号");

    private Complaints() {}

    static Complaint aComplaint() {
        return of("半夜还在打桩，吵得睡不着。", null, NANPING, null);
    }

    static Complaint withText(String text) {
        return of(text, null, NANPING, null);
    }

    static Complaint withCategory(String category) {
        return of("打桩", category, NANPING, null);
    }

    static Complaint withContact(@Nullable String name, @Nullable String phone, @Nullable String email) {
        return of("打桩", null, NANPING, new Contact(name, phone, email));
    }

    static Complaint at(@Nullable Double lon, @Nullable Double lat, @Nullable String address) {
        return of("打桩", null, new Place(lon, lat, address), null);
    }

    private static Complaint of(String text, @Nullable String category, Place place, @Nullable Contact contact) {
        return new Complaint(Channel.WEB, text, category, place, contact, true, null, null, null, List.of());
    }
}
