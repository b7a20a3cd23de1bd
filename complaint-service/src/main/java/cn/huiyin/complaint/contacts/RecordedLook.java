package cn.huiyin.complaint.contacts;

import cn.huiyin.complaint.cases.looks.ContactLook;
import cn.huiyin.platform.masking.Masking;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A recorded look at contact data, without what was seen, or a search for the cases of a caller's number.
 *
 * @param at when
 * @param person who looked, by id at the identity server
 * @param name of who looked
 * @param role in which it was taken
 * @param caseId id of the case; absent where the cases of a number were searched for
 * @param number number of the case
 * @param purpose what for, a code; in old looks free words
 * @param note what exactly for; absent where it was not said
 */
record RecordedLook(
        Instant at,
        String person,
        @Nullable String name,
        String role,
        @Nullable String caseId,
        @Nullable String number,
        String purpose,
        @Nullable String note) {

    static RecordedLook of(ContactLook look) {
        return new RecordedLook(
                look.at(),
                look.person(),
                look.name(),
                look.role(),
                look.caseId(),
                look.number(),
                look.purpose(),
                look.note() == null ? null : Masking.mask(look.note()));
    }
}
