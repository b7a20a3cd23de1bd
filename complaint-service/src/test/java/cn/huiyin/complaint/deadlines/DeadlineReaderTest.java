package cn.huiyin.complaint.deadlines;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.deadlines.DeadlineView.Pause;
import cn.huiyin.complaint.deadlines.DeadlineView.State;
import cn.huiyin.platform.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Four working hours from nine o'clock: due at three in the afternoon, with the noon break between. */
class DeadlineReaderTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.load(RunningComplaintService.pack());
    private static final Instant STARTED = at("09:00");
    private static final Instant DUE = at("15:00");

    private final DeadlineReader reader = new DeadlineReader(_ -> CALENDAR);

    @ParameterizedTest
    @CsvSource({
        "09:00, running, 0.0,   240",
        "12:00, running, 0.75,  60",
        "13:30, running, 0.75,  60",
        "14:11, running, 0.795, 49",
        "14:12, soon,    0.8,   48",
        "15:00, soon,    1.0,   0",
        "15:01, late,    1.0,   "
    })
    void readsARunningDeadlineInWorkingTime(String now, String state, double fraction, Long left) {
        DeadlineView view = reader.read(deadline(null, null), null, at(now));

        assertThat(view.state().code()).isEqualTo(state);
        assertThat(view.fraction()).isCloseTo(fraction, within(0.001));
        assertThat(view.remainingWorkingMinutes()).isEqualTo(left);
    }

    @Test
    void saysHowAClockEnded() {
        assertThat(reader.read(deadline(DUE, null), null, at("18:00")).state()).isEqualTo(State.MET);
        assertThat(reader.read(deadline(at("15:01"), null), null, at("18:00")).state())
                .isEqualTo(State.MET_LATE);
        assertThat(reader.read(deadline(null, at("10:00")), null, at("18:00")).state())
                .isEqualTo(State.STOPPED);
    }

    @Test
    void saysThatADueTimeIsUnknown() {
        Deadline deadline = new Deadline(DeadlineKind.ASSIGN, STARTED, null, 2027, null, null, "calendar", "policy");

        assertThat(reader.read(deadline, null, at("18:00")).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void readsAllFourKindsInTheirOrder() {
        Case current = aCase().build();

        List<DeadlineView> views = reader.read(current, current.registeredAt());

        assertThat(views).extracting(DeadlineView::kind).containsExactlyElementsOf(DeadlineKind.ofEveryCase());
        assertThat(states(views)).containsExactly(State.RUNNING, State.IDLE, State.IDLE, State.IDLE);
    }

    @Test
    void saysWhichWillNeverBegin() {
        Case anonymous = aCase().withoutContact().build();
        Case withdrawn = aCase().inState(CaseState.WITHDRAWN).build();

        assertThat(states(reader.read(anonymous, anonymous.registeredAt())))
                .containsExactly(State.RUNNING, State.IDLE, State.NOT_NEEDED, State.IDLE);
        assertThat(states(reader.read(withdrawn, withdrawn.registeredAt())))
                .containsExactly(State.STOPPED, State.NOT_NEEDED, State.NOT_NEEDED, State.NOT_NEEDED);
    }

    @Test
    void tellsWhenAnAnswerWaitedForTheCitizenAndFromWhereItWasMoved() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS);
        Instant first = answer(life).dueAt();
        assertThat(answer(life).pauses()).isNull();
        assertThat(answer(life).earlierDueAt()).isNull();

        Instant asked = life.then(Commands.ask()).now();
        assertThat(answer(life).pauses()).containsExactly(new Pause(asked, null));

        Instant replied = life.then(Commands.reply()).now();
        Instant second = answer(life).dueAt();
        life.then(Commands.requestExtension(), Commands.decideExtension(true));

        assertThat(answer(life).pauses()).containsExactly(new Pause(asked, replied));
        assertThat(answer(life).earlierDueAt()).containsExactly(first, second);
        assertThat(answer(life).dueAt()).isAfter(second);
    }

    private DeadlineView answer(CaseBuilder life) {
        return reader.read(life.build(), life.now()).getLast();
    }

    private static List<State> states(List<DeadlineView> views) {
        return views.stream().map(DeadlineView::state).toList();
    }

    private static Deadline deadline(Instant metAt, Instant stoppedAt) {
        return new Deadline(DeadlineKind.ASSIGN, STARTED, DUE, null, metAt, stoppedAt, "calendar", "policy");
    }

    private static Instant at(String time) {
        return LocalDateTime.parse("2026-03-10T" + time)
                .atZone(DistrictDay.ZONE)
                .toInstant();
    }
}
