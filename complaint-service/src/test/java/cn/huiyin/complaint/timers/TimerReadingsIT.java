package cn.huiyin.complaint.timers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What operators see of timers, and the index that finds what is due. */
class TimerReadingsIT extends WorkedOffCases {

    @Test
    void saysHowLateItIs() {
        file(FILED);
        hand.set(MISSED.plusSeconds(90));

        worker().round();

        assertThat(meters.get("huiyin.timers.lag").gauge().value()).isGreaterThanOrEqualTo(90);
        assertThat(meters.get("huiyin.timers.waiting").gauge().value()).isGreaterThanOrEqualTo(1);
        workOff(worker());
        assertThat(meters.get("huiyin.timers.lag").gauge().value()).isZero();
    }

    @Test
    void countsTheCasesThatAreOverdue() {
        file(3);
        OverdueMeter meter = new OverdueMeter(queues, hand, meters);

        meter.count();
        double before = meters.get("huiyin.cases.overdue").gauge().value();
        hand.set(MISSED);
        meter.count();

        assertThat(meters.get("huiyin.cases.overdue").gauge().value()).isGreaterThanOrEqualTo(before + 3);
    }

    @Test
    void findsWhatIsDueByItsIndexInItsOrder() {
        file(FILED);
        Document filter = new Document("timerAt", new Document("$gt", new Date(0)).append("$lte", Date.from(MISSED)));
        Document find = new Document("find", "cases")
                .append("filter", filter)
                .append("sort", new Document("timerAt", 1).append("_id", 1))
                .append("limit", 2000);

        BsonDocument plan = database.runCommand(new Document("explain", find), BsonDocument.class)
                .getDocument("queryPlanner")
                .getDocument("winningPlan");

        assertThat(plan.toJson()).contains("IXSCAN", "\"timer\"").doesNotContain("COLLSCAN", "\"SORT\"");
    }
}
