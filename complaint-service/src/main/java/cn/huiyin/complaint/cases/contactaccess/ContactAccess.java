package cn.huiyin.complaint.cases.contactaccess;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * One access to the contact data of a case, or one search for the cases of a caller's number; recorded before anything
 * is shown.
 *
 * @param staff true for a person; absent for another service of ours, so that the list of all accesses holds persons
 *     alone
 * @param role in which it was opened, e.g. {@code officer}, or {@code service}
 * @param person who opened it, by id at the identity server
 * @param name of that person
 * @param caseId absent where the cases of a number were searched for
 * @param number of the case
 * @param purpose a code; in accesses of earlier versions also free words
 * @param note what exactly for, in the words of that person
 * @param caller keyed hash of the number that was searched for; absent in accesses to a case
 * @param followUp id of the follow-up of a survey that it was opened for; absent for all other accesses
 * @param restricted true for a case that named people alone see; such an access is in nobody else's list
 */
public record ContactAccess(
        @BsonId String id,
        Instant at,
        @Nullable Boolean staff,
        String role,
        String person,
        @Nullable String name,
        @Nullable String caseId,
        @Nullable String number,
        String purpose,
        @Nullable String note,
        @Nullable String caller,
        @Nullable String followUp,
        @Nullable Boolean restricted) {

    /** The purpose of a search for the cases of a caller. */
    public static final String EARLIER_CASES = "earlier-cases";

    static final String ID = "_id";
    static final String AT = "at";
    static final String STAFF = "staff";
    static final String ROLE = "role";
    static final String PERSON = "person";
    static final String NAME = "name";
    static final String CASE_ID = "caseId";
    static final String PURPOSE = "purpose";
    static final String RESTRICTED = "restricted";
}
