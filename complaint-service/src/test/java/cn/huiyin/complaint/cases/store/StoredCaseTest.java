package cn.huiyin.complaint.cases.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoredCaseTest {

    @Test
    void isStillAsItWasSeenWhereOnlyTimeHasActedSince() {
        CaseBuilder life = CaseBuilder.aCase().inState(CaseState.ASSIGNED);
        long seen = life.history().size();
        life.then(Commands.tick(), CaseActor.ENGINE, life.now().plus(Duration.ofDays(3)));

        assertThat(stored(life).isStill(seen)).isTrue();
        assertThat(stored(life).isStill(seen - 1)).isFalse();

        life.then(Commands.accept());
        assertThat(stored(life).isStill(seen)).isFalse();
    }

    @Test
    void isNotAtAVersionThatItNeverHad() {
        StoredCase stored = stored(CaseBuilder.aCase());

        assertThat(stored.isStill(stored.version())).isTrue();
        assertThat(stored.isStill(stored.version() + 1)).isFalse();
    }

    private static StoredCase stored(CaseBuilder life) {
        List<CaseEvent> events = life.history();
        List<HistoryEntry> history = IntStream.range(0, events.size())
                .mapToObj(i -> new HistoryEntry(i + 1L, events.get(i), null))
                .toList();
        return new StoredCase(life.build(), history.size(), history);
    }
}
