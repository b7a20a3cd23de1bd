package cn.huiyin.complaint.contacts;

import cn.huiyin.complaint.cases.looks.ContactLook;
import cn.huiyin.platform.masking.Masking;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A recorded look at contact data, without what was seen.
 *
 * @param at when
 * @param person who looked, by id at the identity server
 * @param name of who looked
 * @param role in which it was taken
 * @param caseId id of the case
 * @param number number of the case
 * @param purpose what for, a code; in old looks free words
 * @param note what exactly for; absent where it was not said, and for administrators, who may not read of a case
 */
record RecordedLook(
        Instant at,
        String person,
        @Nullable String name,
        String role,
        String caseId,
        String number,
        String purpose,
        @Nullable String note) {

    RecordedLook withoutNote() {
        return new RecordedLook(at, person, name, role, caseId, number, purpose, null);
    }

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
