package cn.huiyin.notify.plan;

/**
 * A way to reach people, as rows of the plan name it.
 *
 * @param value stored with each notification, e.g. {@code email}
 * @param byContact whether it goes to contact data left with the case; else to people who sign in
 */
public record ChannelCode(String value, boolean byContact) {

    /** In the pages, for people who sign in. */
    public static final ChannelCode IN_APP = new ChannelCode("in-app", false);

    /** To the e-mail address that the citizen left with the case. */
    public static final ChannelCode EMAIL = new ChannelCode("email", true);
}
