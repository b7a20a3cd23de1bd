package cn.huiyin.complaint.statistics;

import cn.huiyin.complaint.cases.domain.Act;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.domain.Channel;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Outcome;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.domain.Satisfaction;
import cn.huiyin.complaint.cases.domain.Who;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

/** A case that goes the way that chance takes it, by the rules of the trade. The same seed gives the same way. */
final class RandomHistory {

    static final List<Office> OFFICES = List.of(new Office("500108006", "弹子石街道"), new Office("500108007", "南山街道"));

    private static final Who ANYBODY = new Who(EnumSet.allOf(Party.class), "subject", null);
    private static final Duration LONGEST_PAUSE = Duration.ofDays(4);

    private final Random random;
    private final CaseDecider decider;
    private Instant now;

    RandomHistory(long seed, Instant begin) {
        random = new Random(seed);
        decider = new CaseDecider(this::deadline);
        now = begin;
        pass();
    }

    CaseEvent.Registered register(long sequence) {
        var complaint =
                new Complaint(Channel.HOTLINE, "噪声", null, Place.UNKNOWN, null, false, null, null, null, List.of());
        return decider.register(CaseNumber.of("NA", LocalDate.of(2022, 1, 1), sequence), complaint, now);
    }

    /** What happens next; empty when chance proposes what a rule refuses. */
    List<CaseEvent> next(Case current) {
        pass();
        return switch (decider.decide(current, command(current), ANYBODY, now)) {
            case Decision.Accepted accepted -> accepted.events();
            case Decision.Refused ignored -> List.of();
        };
    }

    private CaseCommand command(Case current) {
        var acts = Act.values();
        return switch (acts[1 + random.nextInt(acts.length - 1)]) {
            case ASSIGN -> new CaseCommand.Assign(office(), null, List.of(), "standard", List.of());
            case SEND_TO_TRIAGE -> new CaseCommand.SendToTriage(null, "standard", List.of(), List.of());
            case ASSIGN_BY_HAND -> new CaseCommand.AssignByHand(office(), null, null, "by hand");
            case ACCEPT -> new CaseCommand.Accept();
            case LOG_CONTACT -> new CaseCommand.LogContact(true, "called");
            case LOG_INSPECTION -> new CaseCommand.LogInspection("seen", null, null);
            case REGISTER, ANSWER -> new CaseCommand.GiveAnswer("done", Outcome.SUPPORTED);
            case RATE -> new CaseCommand.Rate(true, satisfaction(), null);
            case REOPEN -> new CaseCommand.Reopen("again");
            case CLOSE -> new CaseCommand.Close(null);
            case REJECT -> rarely() ? new CaseCommand.Reject("not ours", "court") : new CaseCommand.Accept();
            case WITHDRAW -> rarely() ? new CaseCommand.Withdraw(null) : new CaseCommand.Accept();
        };
    }

    private Deadline deadline(DeadlineKind kind, String deadlineClass, Instant startedAt) {
        var due = random.nextInt(20) == 0 ? null : startedAt.plus(Duration.ofHours(1 + random.nextInt(200)));
        return new Deadline(kind, startedAt, due, due == null ? 2027 : null, null, null, "1", "1");
    }

    private void pass() {
        now = now.plus(Duration.ofMillis(random.nextLong(LONGEST_PAUSE.toMillis())));
    }

    private boolean rarely() {
        return random.nextInt(4) == 0;
    }

    private Office office() {
        return OFFICES.get(random.nextInt(OFFICES.size()));
    }

    private Satisfaction satisfaction() {
        return Satisfaction.values()[random.nextInt(Satisfaction.values().length)];
    }
}
