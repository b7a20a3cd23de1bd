package cn.huiyin.complaint.intake;

import cn.huiyin.complaint.cases.domain.Channel;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Complaint.ExternalOrder;
import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.domain.acts.AnswerAtOnce;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.text.SanitizedText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call as an operator takes it.
 *
 * @param text what the caller said; 1 to 10,000 characters
 * @param categoryHint a code of the taxonomy, where the operator chose one
 * @param place where it happens; a point, an address, both or neither
 * @param contact how the caller can be reached; none from who stays anonymous
 * @param secret whether the caller's identity is kept from the party complained about; so it is where nothing is said
 * @param againstOfficials whether it is against officials or units, so that named people alone may see it
 * @param orderNumber of the hotline, where the call has one already; at most 100 characters
 * @param answer what the caller was told, where it was a question that the operator could answer; the case is closed
 *     with it
 */
record PhoneCall(
        @NotBlank String text,
        @Nullable String categoryHint,
        Filing.@Nullable Spot place,
        Filing.@Nullable Reachable contact,
        @Nullable Boolean secret,
        @Nullable Boolean againstOfficials,
        @Nullable @Size(max = MAX_ORDER) String orderNumber,
        @Nullable @Size(max = AnswerAtOnce.MAX_TEXT) String answer) {

    private static final int MAX_ORDER = 100;

    Complaint complaint() {
        String number = SanitizedText.orNull(orderNumber);
        Contact reachable = contact == null ? null : contact.contact();
        return new Complaint(
                        Channel.HOTLINE,
                        text,
                        categoryHint,
                        place == null ? Place.UNKNOWN : place.place(),
                        reachable,
                        !Boolean.FALSE.equals(secret),
                        null,
                        null,
                        number == null ? null : new ExternalOrder(number, null, null, List.of()),
                        List.of())
                .againstOfficials(Boolean.TRUE.equals(againstOfficials));
    }

    /** An order is identified by its number, so that an export with the same order makes no second case. */
    RequestKey key(Actor operator, String key) {
        String number = SanitizedText.orNull(orderNumber);
        return number == null
                ? new RequestKey(operator.subject(), key)
                : new RequestKey(Channel.HOTLINE.code(), ExternalOrder.keyOf(number));
    }

    @Nullable
    String answerGiven() {
        return SanitizedText.orNull(answer);
    }
}
