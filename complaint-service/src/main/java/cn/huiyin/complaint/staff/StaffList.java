package cn.huiyin.complaint.staff;

/**
 * One of the lists that notify-service gives: those of a role who may sign in.
 *
 * @param key tells it from the others
 * @param path where it is asked for, with the token of who names somebody
 */
record StaffList(String key, String path) {

    static final StaffList LEADERS = new StaffList("leaders", "/api/leaders");

    /** Its head asks for it, and is given that of the own office alone. */
    static StaffList officersOf(String office) {
        return new StaffList("officers:" + office, "/api/office/officers");
    }
}
