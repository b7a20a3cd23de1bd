package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.Inspection;
import cn.huiyin.complaint.cases.domain.Inspections;
import cn.huiyin.complaint.cases.domain.NoiseLimit;
import cn.huiyin.complaint.cases.domain.NoiseReading;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An inspection that is recorded later than it was made. */
class StatedTimesTest {

    private static final Duration A_MOMENT = Duration.ofMillis(1);
    private static final Duration LONGEST = new TwoOffices().longestStatedAgo();
    /** 23:30 in Chongqing. */
    private static final Instant AT_NIGHT = Instant.parse("2026-03-12T15:30:00Z");
    /** 09:00 in Chongqing, the morning after. */
    private static final Instant IN_THE_MORNING = Instant.parse("2026-03-13T01:00:00Z");

    private final CaseBuilder life = aCase().inState(CaseState.ASSIGNED).then(Commands.accept());
    private final Instant accepted = life.now();

    @Test
    void keepsWhatIsStatedBesideTheTimeOfTheServer() {
        Instant stated = accepted.plus(Duration.ofHours(1));
        Instant sent = accepted.plus(Duration.ofHours(5));

        life.then(measured(stated), asParty(Party.OFFICE), sent);

        assertThat(Inspections.latest(life.build())).hasValueSatisfying(inspection -> {
            assertThat(inspection.at()).isEqualTo(sent);
            assertThat(inspection.statedAt()).isEqualTo(stated);
        });
    }

    @Test
    void judgesAReadingByWhatWasAllowedWhenItWasTaken() {
        CaseBuilder stated = recordedInTheMorning(AT_NIGHT);
        CaseBuilder unstated = recordedInTheMorning(null);

        assertThat(limitOf(stated)).isEqualTo(new NoiseLimit(50, true, "GB 22337-2008"));
        assertThat(limitOf(unstated)).isEqualTo(new NoiseLimit(60, false, "GB 22337-2008"));
    }

    @Test
    void movesNoDeadlineByWhatIsStated() {
        life.then(
                measured(accepted.plus(Duration.ofHours(1))),
                asParty(Party.OFFICE),
                accepted.plus(Duration.ofHours(5)));

        assertThat(life.build().deadlines())
                .isEqualTo(aCase().inState(CaseState.ASSIGNED)
                        .then(Commands.accept())
                        .build()
                        .deadlines());
    }

    @Test
    void refusesATimeInTheFuture() {
        Instant now = accepted.plus(Duration.ofHours(5));

        assertThat(refusalOf(now.plus(StatedTimes.MAX_CLOCK_SKEW), now)).isNull();
        assertThat(refusalOf(now.plus(StatedTimes.MAX_CLOCK_SKEW).plus(A_MOMENT), now))
                .isEqualTo("stated-in-future");
    }

    @Test
    void refusesATimeBeforeTheOfficeAcceptedTheCase() {
        Instant minute = accepted.truncatedTo(ChronoUnit.MINUTES);
        Instant now = accepted.plus(Duration.ofHours(5));

        assertThat(refusalOf(minute, now)).isNull();
        assertThat(refusalOf(minute.minus(A_MOMENT), now)).isEqualTo("stated-before-acceptance");
    }

    @Test
    void refusesATimeTooLongAgo() {
        Instant now = accepted.plus(LONGEST).plus(Duration.ofHours(5));

        assertThat(refusalOf(now.minus(LONGEST), now)).isNull();
        assertThat(refusalOf(now.minus(LONGEST).minus(A_MOMENT), now)).isEqualTo("stated-long-ago");
    }

    private static CaseBuilder recordedInTheMorning(@Nullable Instant stated) {
        CaseBuilder life = aCase().inState(CaseState.ASSIGNED);
        return life.then(Commands.accept(), asParty(Party.OFFICE), AT_NIGHT.minus(Duration.ofHours(1)))
                .then(measured(stated), asParty(Party.OFFICE), IN_THE_MORNING);
    }

    private static @Nullable NoiseLimit limitOf(CaseBuilder life) {
        NoiseReading noise =
                Inspections.latest(life.build()).map(Inspection::noise).orElseThrow();
        return noise.limit();
    }

    private static LogInspection.Command measured(@Nullable Instant stated) {
        return new LogInspection.Command("冷却塔在运行。", 56.5, 1, null, null, null, List.of(), stated);
    }

    private @Nullable String refusalOf(Instant stated, Instant now) {
        Decision decision = new CaseDecider(new HourlyDueTimes(), new TwoOffices())
                .decide(life.build(), measured(stated), asParty(Party.OFFICE), now);
        return decision instanceof Decision.Refused refused ? refused.refusal().code() : null;
    }
}
