package cn.huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class CaseCopiesTest {

    private static final BsonDocument ORIGINAL = BsonDocument.parse("""
            {"_id": "01953b42-fa00-7000-8000-000000000001", "number": "NA-20250225-0001", "sequence": "0001",
             "idempotencyKey": "a", "facts": {"open": true, "office": "500108006", "queueAt": {"$date": "2025-03-01T10:00:00Z"}},
             "counting": {"days": ["2025-02-25"]}, "pending": 1,
             "history": [{"event": {"number": "NA-20250225-0001", "office": {"code": "500108006", "name": "弹子石街道"},
             "deadline": "ANSWER|m7jv0000|m7ky0000|2026.1|p", "reason": "place.pin-inside|office=500108006|others=1,2"}}]}
            """);

    @Test
    void moveEveryDateByWholeDays() {
        BsonDocument copy = CaseCopies.copy(ORIGINAL, 7, "500108003", 10);

        assertThat(copy.getDocument("facts").getDateTime("queueAt").getValue())
                .isEqualTo(ORIGINAL.getDocument("facts").getDateTime("queueAt").getValue() - 10 * 86_400_000L);
        assertThat(copy.getDocument("counting")
                        .getArray("days")
                        .getFirst()
                        .asString()
                        .getValue())
                .isEqualTo("2025-02-15");
        assertThat(copy.getString("_id").getValue())
                .isLessThan(ORIGINAL.getString("_id").getValue());
    }

    @Test
    void haveANumberAndAnOfficeOfTheirOwnWhereverThoseStand() {
        BsonDocument copy = CaseCopies.copy(ORIGINAL, 7, "500108003", 10);

        BsonDocument event = copy.getArray("history").getFirst().asDocument().getDocument("event");
        assertThat(copy.getString("number").getValue()).isEqualTo("NA-20250215-000007");
        assertThat(event.getString("number")).isEqualTo(copy.getString("number"));
        assertThat(event.getDocument("office").getString("code").getValue()).isEqualTo("500108003");
        assertThat(copy.getString("idempotencyKey")).isNotEqualTo(ORIGINAL.getString("idempotencyKey"));
    }

    @Test
    void moveDeadlinesAndNameTheirOfficeWhereTheseArePartsOfATextAsWell() {
        BsonDocument copy = CaseCopies.copy(ORIGINAL, 7, "500108003", 10);

        BsonDocument event = copy.getArray("history").getFirst().asDocument().getDocument("event");
        assertThat(event.getString("deadline").getValue())
                .isEqualTo("ANSWER|" + tenDaysBefore("m7jv0000") + "|" + tenDaysBefore("m7ky0000") + "|2026.1|p");
        assertThat(event.getString("reason").getValue()).isEqualTo("place.pin-inside|office=500108003|others=1,2");
    }

    private static String tenDaysBefore(String millis) {
        return Long.toString(Long.parseLong(millis, 36) - 10 * 86_400_000L, 36);
    }

    @Test
    void areToBeSeenBySearchAndStatisticsAndToldToNobody() {
        BsonDocument copy = CaseCopies.copy(ORIGINAL, 7, "500108003", 10);

        assertThat(copy.getBoolean("dirty").getValue()).isTrue();
        assertThat(copy).doesNotContainKey("pending");
    }
}
