package cn.huiyin.complaint.staff;

/**
 * One of the lists that notify-service gives: those of a role who may sign in.
 *
 * @param key tells it from the others
 * @param path where it is asked for, with the token of who names somebody
 */
record StaffList(String key, String path) {

    static final StaffList LEADERS = new StaffList("leaders", "/api/leaders");

    /** Fetched with the token of the office's head, who may read only the own office's list. */
    static StaffList officersOf(String office) {
        return new StaffList("officers:" + office, "/api/office/officers");
    }
}
