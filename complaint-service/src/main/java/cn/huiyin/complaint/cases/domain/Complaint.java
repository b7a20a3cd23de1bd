package cn.huiyin.complaint.cases.domain;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Complaint 投诉: what one citizen said, unchanged for ever.
 *
 * @param secret whether the citizen's identity is kept from the party complained about
 * @param citizen subject of the signed-in citizen
 * @param citizenOffice the office that the signed-in citizen works for; null for most
 * @param photos ids of the stored photos, 0 to 9
 * @param againstOfficials true where it is said to be against officials or units; null otherwise
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
        List<String> photos,
        @Nullable Boolean againstOfficials) {

    /** Longest text, in code points. */
    public static final int MAX_TEXT = 10_000;

    public static final int MAX_PHOTOS = 9;

    /**
     * The order as which a channel handed the complaint over.
     *
     * @param number at the channel
     * @param reportedAt when the channel took it, where that was before we did
     * @param handedOverAt when the channel handed it over, where the deadlines start then; null where they start when
     *     we registered it
     * @param doubts warnings about what could not be taken as it was said; by this name they are stored
     */
    public record ExternalOrder(
            String number,
            @Nullable Instant reportedAt,
            @Nullable Instant handedOverAt,
            List<OrderWarning> doubts) {

        private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d+$)");

        public ExternalOrder {
            // Absent in what was stored before there were warnings.
            doubts = doubts == null ? List.of() : List.copyOf(doubts);
        }

        /** What two ways of writing one number have in common: spreadsheets drop zeros, people change letter case. */
        public static String keyOf(String number) {
            String plain = Normalizer.normalize(number, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
            return LEADING_ZEROS.matcher(plain).replaceFirst("");
        }
    }

    /** One that is against no officials. */
    public Complaint(
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
        this(channel, text, categoryHint, place, contact, secret, citizen, citizenOffice, externalOrder, photos, null);
    }

    /** Report 检举控告: against officials or units, so that named people alone may see it. */
    public boolean isAgainstOfficials() {
        return Boolean.TRUE.equals(againstOfficials);
    }

    public Complaint againstOfficials(boolean said) {
        return copy(externalOrder, photos, said ? Boolean.TRUE : null);
    }

    public Complaint withPhotos(List<String> stored) {
        return copy(externalOrder, stored, againstOfficials);
    }

    public Complaint withOrder(@Nullable ExternalOrder order) {
        return copy(order, photos, againstOfficials);
    }

    private Complaint copy(@Nullable ExternalOrder order, List<String> stored, @Nullable Boolean accuses) {
        return new Complaint(
                channel, text, categoryHint, place, contact, secret, citizen, citizenOffice, order, stored, accuses);
    }

    /** When a channel handed it over, where the deadlines start then. */
    public @Nullable Instant handedOverAt() {
        return externalOrder == null ? null : externalOrder.handedOverAt();
    }
}
