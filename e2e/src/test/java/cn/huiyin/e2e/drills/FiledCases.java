package cn.huiyin.e2e.drills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.e2e.people.Citizen.Filed;
import cn.huiyin.e2e.people.Desk;
import cn.huiyin.localstack.json.JsonValue;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** Checks of filed cases that must hold once all messages have been handled. */
final class FiledCases {

    /** notify-service reads the contact data for each e-mail: an access that the timeline shows, but no act. */
    private static final String CONTACT_ACCESS = "view-contact";

    private static final Duration QUIET = Duration.ofMinutes(5);

    private final Collection<Filed> filed;

    FiledCases(Collection<Filed> filed) {
        this.filed = List.copyOf(filed);
    }

    /** Each has its own number and was assigned once, as each of these desks shows it. */
    void areDecidedOnce(List<Desk> desks) {
        assertThat(filed.stream().map(FiledCases::number)).doesNotHaveDuplicates();
        desks.forEach(desk -> filed.forEach(one -> await().atMost(QUIET)
                .untilAsserted(() -> assertThat(acts(desk, one)).containsExactly("register", "assign"))));
    }

    /** No other case contains this word. */
    void areAllThatWereMade(Desk desk, String word) {
        await().atMost(QUIET).untilAsserted(() -> assertThat(desk.findsAll(word))
                .extracting(row -> row.get("number").textOrEmpty())
                .containsExactlyInAnyOrderElementsOf(
                        filed.stream().map(FiledCases::number).toList()));
    }

    private static List<String> acts(Desk desk, Filed filed) {
        return desk.opens(filed.json().get("caseId").textOrEmpty()).json().get("timeline").items().stream()
                .map(entry -> entry.get("act").textOrEmpty())
                .filter(act -> !act.equals(CONTACT_ACCESS))
                .toList();
    }

    static String number(Filed filed) {
        return filed.json().get("number").textOrEmpty();
    }

    static long registered(JsonValue overview) {
        return overview.get("byOffice").items().stream()
                .mapToLong(office -> office.get("registered").number())
                .sum();
    }
}
