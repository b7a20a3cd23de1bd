package cn.huiyin.complaint.desk;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.store.HistoryEntry;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.complaint.desk.DeskTimelineEntry.DeskActor;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeskTimelineTest {

    @Test
    void namesStaffWithTheirCapacity() {
        assertThat(last(aCase().inState(CaseState.ASSIGNED).then(Commands.accept())))
                .isEqualTo(new DeskActor("office", Party.OFFICE.term()));
    }

    /** As it stood in the history of a case before names of citizens were left out. */
    @Test
    void tellsNoNameOfACitizenEvenOneThatIsAnOfficers() {
        CaseBuilder amended = aCase().inState(CaseState.ASSIGNED);
        CaseActor namedAsAnOfficer = new CaseActor(Party.CITIZEN, "subject", Party.OFFICE.term());

        amended.then(Commands.amend(), namedAsAnOfficer, amended.now().plus(CaseBuilder.STEP));

        assertThat(last(amended)).isEqualTo(new DeskActor("citizen", null));
    }

    private static DeskActor last(CaseBuilder life) {
        List<CaseEvent> events = life.history();
        List<HistoryEntry> history = IntStream.range(0, events.size())
                .mapToObj(i -> new HistoryEntry(i + 1L, events.get(i), null))
                .toList();
        return DeskTimeline.of(new StoredCase(life.build(), history.size(), history), List.of())
                .getLast()
                .actor();
    }
}
