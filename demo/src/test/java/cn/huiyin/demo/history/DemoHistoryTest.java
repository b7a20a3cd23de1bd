package cn.huiyin.demo.history;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.demo.history.DemoComplaint.DemoAct;
import cn.huiyin.localstack.json.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoHistoryTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

    @Test
    void readsATimeAsDaysAgoInTheDistrict() {
        assertThat(DemoTime.at("1 23:42", TODAY)).isEqualTo(Instant.parse("2026-11-24T15:42:00Z"));
    }

    @Test
    void laysEveryActBehindTheOneBeforeItAndNoneIntoTheFuture() {
        Instant earliest = TODAY.atStartOfDay(ZoneOffset.UTC).toInstant().minus(DemoHistory.REACH);
        Instant latest = DemoTime.at("0 00:00", TODAY);
        for (DemoComplaint complaint : DemoHistory.read()) {
            List<Instant> times = Stream.concat(
                            Stream.of(complaint.at()), complaint.acts().stream().map(DemoAct::at))
                    .map(at -> DemoTime.at(at, TODAY))
                    .toList();

            assertThat(times).as(complaint.text()).isSorted().doesNotHaveDuplicates();
            assertThat(times.getFirst()).as(complaint.text()).isAfter(earliest);
            assertThat(times.getLast()).as(complaint.text()).isBefore(latest);
        }
    }

    @Test
    void namesTheActBesideItsFields() {
        DemoAct act = DemoAct.of(Json.read("""
                {"at": "1 09:00", "by": "officer-danzishi", "act": "answer", "body": {"text": "done"}}
                """));

        assertThat(act.body()).isEqualTo("{\"act\":\"answer\",\"text\":\"done\"}");
    }

    @Test
    void callsNobodyAnonymousWhoLeavesANumber() {
        for (DemoComplaint complaint : DemoHistory.read()) {
            if (complaint.contact().exists()) {
                assertThat(complaint.filing()).as(complaint.text()).containsEntry("anonymous", false);
            }
        }
    }
}
