package cn.huiyin.complaint.officerproposals;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Records that an officer is away; called when all cases of the officer were handed over. An act of theirs ends it. */
@Component
public class MarkOfficerAway {

    private final AwayOfficers away;
    private final Clock clock;

    MarkOfficerAway(AwayOfficers away, Clock clock) {
        this.away = away;
        this.clock = clock;
    }

    public void handedOver(String officer, String office) {
        away.note(office, officer, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
