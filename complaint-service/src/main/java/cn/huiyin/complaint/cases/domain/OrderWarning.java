package cn.huiyin.complaint.cases.domain;

import org.jspecify.annotations.Nullable;

/**
 * Something that a channel said and that could not be taken as it was said. The complaint stands nevertheless.
 *
 * @param said what was said; null for contact data, which stays with the contact, and where all of it was kept
 */
public record OrderWarning(Kind kind, @Nullable String said) {

    /** What it is about. */
    public enum Kind implements Coded {
        /** No telephone number could be read; what was said stays with the contact. */
        PHONE_UNCLEAR,
        /** More was said than the number that is taken; all of it stays with the contact. */
        PHONE_AND_MORE,
        EMAIL_UNCLEAR,
        NAME_SHORTENED,
        ADDRESS_SHORTENED,
        POINT_UNCLEAR,
        POINT_OUTSIDE,
        /** North stood for east; taken the right way round. */
        POINT_SWAPPED,
        TIME_UNCLEAR,
        TIME_IN_FUTURE,
        HANDED_OVER_UNCLEAR,
        HANDED_OVER_IN_FUTURE,
        /** The deadlines start at the registration, not that long ago. */
        HANDED_OVER_TOO_OLD,
        /** Taken for a wish to be kept secret. */
        SECRECY_UNCLEAR,
        CATEGORY_UNKNOWN
    }
}
