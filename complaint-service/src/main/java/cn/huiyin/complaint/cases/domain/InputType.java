package cn.huiyin.complaint.cases.domain;

/** What is asked for in a field of an act; a page chooses its widget by it. */
public enum InputType implements Coded {
    /** One line. */
    TEXT,
    /** Several lines. */
    LONG_TEXT,
    /** One of a few codes. */
    CHOICE,
    /** One of those that the district pack offers for the category, by its code. */
    SHORTCOMING,
    YES_NO,
    NUMBER,
    /** A sound level in dB(A). */
    DECIBEL,
    /** The acoustic zone of a place, 0 to 4. */
    ZONE_CLASS,
    /** An office, by its nine-digit code. */
    OFFICE,
    /** An officer of the own office, by the id of the account; asked for together with the {@link #OFFICER_NAME}. */
    OFFICER,
    OFFICER_NAME,
    /** A department, by its code. */
    DEPARTMENT,
    /** Several departments, by their codes. */
    DEPARTMENTS,
    /** A leaf of the taxonomy, by its code. */
    CATEGORY,
    /** A deadline class of the pack, by its code. */
    DEADLINE_CLASS,
    /** Degrees east of a point, WGS84; asked for together with its {@link #LATITUDE}. */
    LONGITUDE,
    LATITUDE,
    /** A leader of the district, by the id of the account; asked for together with the {@link #LEADER_NAME}. */
    LEADER,
    LEADER_NAME,
    /** A point in time that somebody states; a form that was filled without a network states it by itself. */
    STATED_TIME,
    /** Photos, sent as files beside the act. */
    PHOTOS
}
