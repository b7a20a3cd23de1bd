package cn.huiyin.complaint.statistics.domain;

import cn.huiyin.complaint.statistics.domain.Contribution.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a case adds to the KPIs of a day. Each rule is an entry of the dictionary, {@link Kpi}. Sums and the lists
 * behind them use the same contributions.
 */
public final class CountingRules {

    private final ZoneId zone;

    /** @param zone the one whose midnight parts the days */
    public CountingRules(ZoneId zone) {
        this.zone = zone;
    }

    /** The final contributions of the case to a day, independent of the current time. */
    public Tally on(LocalDate day, CountedCase counted) {
        return certain(counted)
                .filter(one -> is(day, one.at()))
                .map(Contribution::tally)
                .reduce(Tally.ZERO, Tally::plus);
    }

    /** Contributions by time alone: what is still owed and overdue counts as late. */
    public Tally overdueOn(LocalDate day, CountedCase counted, Instant now) {
        return overdue(counted, now)
                .filter(one -> is(day, one.at()))
                .map(one -> one.kpi() == Kpi.ASSIGNMENT ? one.tally().plus(Tally.ofNoLongerRunning()) : one.tally())
                .reduce(Tally.ZERO, Tally::plus);
    }

    /** The days on which {@link #overdueOn} is not zero. */
    public List<LocalDate> overdueDays(CountedCase counted, Instant now) {
        return overdue(counted, now).map(one -> dayOf(one.at())).distinct().toList();
    }

    /** All contributions of a case at this moment. */
    public List<Contribution> contributions(CountedCase counted, Instant now) {
        List<Contribution> overdue = overdue(counted, now).toList();
        boolean isLateToBeAssigned = overdue.stream().anyMatch(one -> one.kpi() == Kpi.ASSIGNMENT);
        ArrayList<Contribution> all = new ArrayList<>(certain(counted)
                .filter(one -> !(isLateToBeAssigned && one.side() == Side.RUNNING))
                .toList());
        all.addAll(overdue);
        return all;
    }

    private static Stream<Contribution> certain(CountedCase counted) {
        return counted.filedByItsOffice()
                ? Stream.empty()
                : Stream.of(
                                registration(counted),
                                assignment(counted).stream(),
                                answers(counted),
                                judgement(counted),
                                reportIns(counted),
                                closure(counted))
                        .flatMap(part -> part);
    }

    private static Stream<Contribution> registration(CountedCase counted) {
        return Stream.of(new Contribution(Kpi.REGISTERED, Side.MET, counted.registeredAt()));
    }

    private static Optional<Contribution> assignment(CountedCase counted) {
        CountedDeadline assignment = counted.assignment();
        if (counted.rejected() || assignment.fellAway()) {
            return Optional.empty();
        }
        Side side = assignment.isOwed() ? Side.RUNNING : side(assignment.metInTime());
        return Optional.of(new Contribution(Kpi.ASSIGNMENT, side, counted.registeredAt()));
    }

    private static Stream<Contribution> answers(CountedCase counted) {
        return counted.answers().stream()
                .flatMap(answer -> answer.settled().stream())
                .map(settled -> new Contribution(Kpi.ON_TIME_ANSWER, side(settled.inTime()), settled.at()));
    }

    private static Stream<Contribution> reportIns(CountedCase counted) {
        return counted.calls().stream().flatMap(call -> call.settled().map(call::contribution).stream());
    }

    private static Stream<Contribution> judgement(CountedCase counted) {
        return Stream.ofNullable(counted.judgement())
                .map(judgement -> new Contribution(Kpi.SATISFACTION, side(judgement.satisfied()), judgement.at()));
    }

    private static Stream<Contribution> closure(CountedCase counted) {
        return Stream.ofNullable(counted.closure())
                .map(closure -> new Contribution(Kpi.SHAM_CLOSURE, side(closure.sham()), closure.at()));
    }

    private static Stream<Contribution> overdue(CountedCase counted, Instant now) {
        if (counted.filedByItsOffice()) {
            return Stream.empty();
        }
        Stream<Contribution> assignment = counted.rejected()
                ? Stream.<Contribution>empty()
                : counted.assignment().overdue(now).stream()
                        .map(late -> new Contribution(Kpi.ASSIGNMENT, Side.MISSED, counted.registeredAt()));
        Stream<Contribution> answers = counted.answers().stream()
                .flatMap(answer -> answer.overdue(now).stream())
                .map(late -> new Contribution(Kpi.ON_TIME_ANSWER, Side.MISSED, late.at()));
        return Stream.concat(assignment, answers);
    }

    private static Side side(boolean good) {
        return good ? Side.MET : Side.MISSED;
    }

    private boolean is(LocalDate day, Instant instant) {
        return dayOf(instant).equals(day);
    }

    private LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
