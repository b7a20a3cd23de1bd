package cn.huiyin.complaint.contacts;

import cn.huiyin.complaint.cases.contactaccess.ContactAccess;
import cn.huiyin.platform.masking.Masking;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A recorded access to contact data, without what was seen.
 *
 * @param at when
 * @param person who opened it, by id at the identity server
 * @param name of that person
 * @param role in which it was opened
 * @param caseId id of the case; absent where the cases of a number were searched for
 * @param number number of the case
 * @param purpose what for, a code; in old accesses free words
 * @param note what exactly for; absent where it was not said, and for administrators, who may not read of a case
 */
record RecordedAccess(
        Instant at,
        String person,
        @Nullable String name,
        String role,
        @Nullable String caseId,
        @Nullable String number,
        String purpose,
        @Nullable String note) {

    RecordedAccess withoutNote() {
        return new RecordedAccess(at, person, name, role, caseId, number, purpose, null);
    }

    static RecordedAccess of(ContactAccess access) {
        return new RecordedAccess(
                access.at(),
                access.person(),
                access.name(),
                access.role(),
                access.caseId(),
                access.number(),
                access.purpose(),
                access.note() == null ? null : Masking.mask(access.note()));
    }
}
