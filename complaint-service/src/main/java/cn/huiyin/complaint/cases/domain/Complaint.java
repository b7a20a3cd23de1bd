package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Complaint 投诉: what one citizen said, unchanged for ever.
 *
 * @param secret whether the citizen's identity is kept from the party complained about
 * @param citizen subject of the signed-in citizen
 * @param citizenOffice the office that the signed-in citizen works for; null for most
 * @param photos ids of the stored photos, 0 to 9
 */
public record Complaint(
        Channel channel,
        String text,
        @Nullable String categoryHint,
        Place place,
        @Nullable Contact contact,
        boolean secret,
        @Nullable String citizen,
        @Nullable String citizenOffice,
        @Nullable ExternalOrder externalOrder,
        List<String> photos) {

    /** Longest text, in code points. */
    public static final int MAX_TEXT = 10_000;

    public static final int MAX_PHOTOS = 9;

    /**
     * The order as which a channel handed the complaint over.
     *
     * @param number at the channel
     * @param reportedAt when the channel took it, where that was before we did
     */
    public record ExternalOrder(String number, @Nullable Instant reportedAt) {}

    public Complaint withPhotos(List<String> stored) {
        return new Complaint(
                channel, text, categoryHint, place, contact, secret, citizen, citizenOffice, externalOrder, stored);
    }

    public boolean reachable() {
        return contact != null && contact.reachable();
    }

    /** No name, no way to reach, no account. */
    public boolean anonymous() {
        return contact == null && citizen == null;
    }
}
