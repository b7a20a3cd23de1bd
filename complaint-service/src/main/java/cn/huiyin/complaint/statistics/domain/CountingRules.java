package cn.huiyin.complaint.statistics.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What a case adds to the numbers of a day. Each rule is one of the dictionary, {@link Kpi}. */
public final class CountingRules {

    private final ZoneId zone;

    /** @param zone the one whose midnight parts the days */
    public CountingRules(ZoneId zone) {
        this.zone = zone;
    }

    /** What the case adds to a day for ever, as far as it is known; the same whenever it is asked. */
    public Tally on(LocalDate day, CountedCase counted) {
        if (counted.filedByItsOffice()) {
            return Tally.ZERO;
        }
        return registration(day, counted).plus(answers(day, counted)).plus(judgement(day, counted));
    }

    /** What the case adds to a day only as long as it goes on: answers that are owed and overdue count as late. */
    public Tally overdueOn(LocalDate day, CountedCase counted, Instant now) {
        if (counted.filedByItsOffice()) {
            return Tally.ZERO;
        }
        return counted.answers().stream()
                .flatMap(answer -> answer.overdue(now).stream())
                .filter(late -> is(day, late.at()))
                .map(late -> Tally.ofAnswer(Ratio.one(false)))
                .reduce(Tally.ZERO, Tally::plus);
    }

    private Tally registration(LocalDate day, CountedCase counted) {
        if (!is(day, counted.registeredAt())) {
            return Tally.ZERO;
        }
        if (counted.rejected() || counted.assignment().fellAway()) {
            return Tally.ofRegistered(Ratio.NONE);
        }
        return Tally.ofRegistered(Ratio.one(counted.assignment().metInTime()));
    }

    private Tally answers(LocalDate day, CountedCase counted) {
        return counted.answers().stream()
                .flatMap(answer -> answer.settled().stream())
                .filter(settled -> is(day, settled.at()))
                .map(settled -> Tally.ofAnswer(Ratio.one(settled.inTime())))
                .reduce(Tally.ZERO, Tally::plus);
    }

    private Tally judgement(LocalDate day, CountedCase counted) {
        var judgement = counted.judgement();
        return judgement != null && is(day, judgement.at())
                ? Tally.ofJudgement(Ratio.one(judgement.satisfied()))
                : Tally.ZERO;
    }

    private boolean is(LocalDate day, Instant instant) {
        return instant.atZone(zone).toLocalDate().equals(day);
    }
}
