package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Extensions of the answer: asked for, decided, and what they move. */
class ExtensionTest {

    private static final Duration A_MOMENT = Duration.ofMillis(1);
    private static final CaseDecider DECIDER = new CaseDecider(new HourlyDueTimes(), new TwoOffices());

    @Test
    void movesTheAnswerOnceItIsGrantedAndKeepsTheOldDueTimeInTheHistory() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS);
        Instant due = answer(life).dueAt();

        life.then(Commands.requestExtension());
        assertThat(answer(life).dueAt()).isEqualTo(due);

        life.then(Commands.decideExtension(true));
        assertThat(answer(life).dueAt()).isEqualTo(due.plus(Duration.ofDays(3)));
        assertThat(life.build().deadlines().all())
                .filteredOn(deadline -> deadline.kind() == DeadlineKind.ANSWER && !deadline.running())
                .singleElement()
                .extracting(Deadline::dueAt)
                .isEqualTo(due);
    }

    @Test
    void movesNothingWhenItIsRefused() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS).then(Commands.requestExtension());
        Deadline before = answer(life);

        life.then(Commands.decideExtension(false));

        assertThat(answer(life)).isEqualTo(before);
        assertThat(refusal(life, Commands.requestExtension(), Party.OFFICE, life.now()))
                .isEqualTo("extension-denied");
    }

    @Test
    void isAskedForUpToTheDueTimeAndNotAMomentLater() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS);
        Instant due = answer(life).dueAt();

        assertThat(refusal(life, Commands.requestExtension(), Party.OFFICE, due))
                .isNull();
        assertThat(refusal(life, Commands.requestExtension(), Party.OFFICE, due.plus(A_MOMENT)))
                .isEqualTo("late-already");
    }

    @Test
    void isAskedForOnceForEachAnswerThatIsOwed() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS).then(Commands.requestExtension());
        assertThat(refusal(life, Commands.requestExtension(), Party.OFFICE, life.now()))
                .isEqualTo("extension-requested");

        life.then(Commands.decideExtension(true));
        assertThat(refusal(life, Commands.requestExtension(), Party.OFFICE, life.now()))
                .isEqualTo("extended-already");

        life.then(Commands.answer(), Commands.reopen());
        assertThat(refusal(life, Commands.requestExtension(), Party.OFFICE, life.now()))
                .isNull();
    }

    @Test
    void isAtMostWhatTheDeadlineClassAllows() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS);
        int longest = HourlyDueTimes.LONGEST_EXTENSION;

        assertThat(refusal(life, new RequestExtension.Command(longest, "等监测。"), Party.OFFICE, life.now()))
                .isNull();
        assertThat(refusal(life, new RequestExtension.Command(longest + 1, "等监测。"), Party.OFFICE, life.now()))
                .isEqualTo("extension-too-long");
        life.then(Commands.reclassify("urgent"));
        assertThat(refusal(life, Commands.requestExtension(), Party.OFFICE, life.now()))
                .isEqualTo("no-extension-in-class");
    }

    @Test
    void isGrantedAtMostByTheClassThatTheCaseHasMeanwhile() {
        CaseBuilder life =
                aCase().inState(CaseState.IN_PROGRESS).then(Commands.requestExtension(), Commands.reclassify("urgent"));

        assertThat(refusal(life, Commands.decideExtension(true), Party.OFFICE_HEAD, life.now()))
                .isEqualTo("extension-too-long");
        assertThat(refusal(life, Commands.decideExtension(false), Party.OFFICE_HEAD, life.now()))
                .isNull();
    }

    @Test
    void isNotDecidedByWhoAskedForIt() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS);
        life.then(Commands.requestExtension(), asParty(Party.OFFICE_HEAD), life.now());

        assertThat(refusal(life, Commands.decideExtension(true), Party.OFFICE_HEAD, life.now()))
                .isEqualTo("own-request");
        assertThat(refusal(life, Commands.decideExtension(true), Party.SUPERVISOR, life.now()))
                .isNull();
    }

    @Test
    void lapsesUndecidedWithTheOfficeThatAskedForIt() {
        CaseBuilder life = aCase().inState(CaseState.ASSIGNED).then(Commands.requestExtension());

        life.then(Commands.assignByHand(Commands.OTHER_OFFICE));

        assertThat(refusal(life, Commands.decideExtension(true), Party.SUPERVISOR, life.now()))
                .isEqualTo("no-extension-requested");
        assertThat(refusal(life, Commands.requestExtension(), Party.OFFICE, life.now()))
                .isNull();
    }

    @Test
    void isKeptWhenTheClassChangesAfterwards() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS)
                .then(Commands.requestExtension(), Commands.decideExtension(true));
        Deadline extended = answer(life);

        life.then(Commands.reclassify("urgent"));

        Instant urgentDue = extended.startedAt()
                .plus(HourlyDueTimes.limit(DeadlineKind.ANSWER).dividedBy(2));
        assertThat(answer(life).dueAt()).isEqualTo(urgentDue.plus(Duration.ofDays(3)));
    }

    private static Deadline answer(CaseBuilder life) {
        return life.build().deadlines().latest(DeadlineKind.ANSWER).orElseThrow();
    }

    private static String refusal(CaseBuilder life, CaseCommand command, Party by, Instant now) {
        return DECIDER.decide(life.build(), command, asParty(by), now) instanceof Decision.Refused refused
                ? refused.refusal().code()
                : null;
    }
}
