package cn.huiyin.complaint.officerproposals;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Called when the cases of an officer were handed over: the officer counts as away until an act shows otherwise. */
@Component
public class HandedOver {

    private final AwayOfficers away;
    private final Clock clock;

    HandedOver(AwayOfficers away, Clock clock) {
        this.away = away;
        this.clock = clock;
    }

    public void by(String officer, String office) {
        away.note(office, officer, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
