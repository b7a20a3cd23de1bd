package cn.huiyin.complaint.timers;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.acts.Supervise;
import cn.huiyin.complaint.cases.migrations.TimersOfSupervisionOrders;
import cn.huiyin.complaint.cases.store.HistoryEntry;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.cases.store.StoredCase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Orders of a supervisor that were given before orders had a deadline that time acts on. */
class OrdersOfBeforeIT extends WorkedOffCases {

    private static final CaseActor SUPERVISOR =
            new CaseActor(Party.SUPERVISOR, "a3c1e7d2-5b64-4f0e-8c93-7d2e1f4a6b80", "何督办");

    @Test
    void getTheirDeadlineByAnEventOnceTheUpgradeHasMadeThemDue() {
        StoredCase ordered = orderedBefore();
        StoredCase other = file(FILED);
        hand.set(Instant.now().plus(Duration.ofHours(1)));
        putAside(ordered);
        putAside(other);
        workOff(worker());
        assertThat(supervisionEvents(ordered)).as("before the upgrade").containsExactly("SupervisionOrdered");

        new TimersOfSupervisionOrders(database).start();
        workOff(worker());
        workOff(worker());

        assertThat(supervisionEvents(ordered)).containsExactly("SupervisionOrdered", "SupervisionTimed");
        assertThat(whatTimeDid(ordered)).contains("DeadlineMissed");
        assertThat(timerAt(other)).as("a case without such an order").isNull();
    }

    /** As the version before left it: the order has no deadline, and no worker looks at the case for it. */
    private StoredCase orderedBefore() {
        CaseEvent order = new Supervise.SupervisionOrdered(
                FILED.plusSeconds(60), SUPERVISOR, "请三日内核查。", FILED.plus(Duration.ofDays(3)), null);
        return cases.append(file(FILED), List.of(order), null).orElseThrow();
    }

    private void putAside(StoredCase stored) {
        database.getCollection("cases")
                .updateOne(Filters.eq("_id", stored.current().id().value()), Updates.unset("timerAt"));
    }

    private List<String> supervisionEvents(StoredCase stored) {
        return cases.find(stored.current().id(), Scope.ALL).orElseThrow().history().stream()
                .map(HistoryEntry::event)
                .map(event -> event.getClass().getSimpleName())
                .filter(name -> name.startsWith("Supervision"))
                .toList();
    }
}
