package cn.huiyin.complaint.deadlines;

import org.springframework.stereotype.Component;

/** The versions of the calendar and the deadline policy by which due times are computed now. */
@Component
public class DeadlineVersions {

    private final Calendars calendars;
    private final DeadlinePolicy policy;

    DeadlineVersions(Calendars calendars, DeadlinePolicy policy) {
        this.calendars = calendars;
        this.policy = policy;
    }

    /** Of the district's calendar. */
    public String calendar() {
        return calendars.ofDistrict().version();
    }

    /** Reads the calendar again, which another replica may have changed a moment ago. */
    public void refresh() {
        calendars.refresh();
    }

    public String policy() {
        return policy.version();
    }
}
