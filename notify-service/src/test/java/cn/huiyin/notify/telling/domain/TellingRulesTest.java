package cn.huiyin.notify.telling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TellingRulesTest {

    private static final Instant DUE = Instant.parse("2026-12-01T10:00:00Z");
    private static final String CASE = "0198f2";

    private final TellingRules rules = new TellingRules(EnumSet.allOf(Channel.class));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    REGISTERED  | li IN_APP citizen.registered; contact:0198f2 EMAIL citizen.registered
                    TRIAGE      | role:triage IN_APP desk.triage
                    ASSIGNED    | li IN_APP citizen.assigned; contact:0198f2 EMAIL citizen.assigned; office:500108006 IN_APP office.assigned
                    ACCEPTED    | li IN_APP citizen.accepted
                    REACHED     | li IN_APP citizen.reached
                    NOT_REACHED | li IN_APP citizen.not-reached; contact:0198f2 EMAIL citizen.not-reached
                    INSPECTED   | li IN_APP citizen.inspected
                    ANSWERED    | li IN_APP citizen.answered; contact:0198f2 EMAIL citizen.answered
                    RATED       | office:500108006 IN_APP office.rated
                    DISPUTED    | office:500108006 IN_APP office.disputed; role:supervisor IN_APP supervisor.disputed
                    REOPENED    | li IN_APP citizen.reopened; contact:0198f2 EMAIL citizen.reopened; office:500108006 IN_APP office.reopened; role:supervisor IN_APP supervisor.reopened
                    CLOSED      | li IN_APP citizen.closed; contact:0198f2 EMAIL citizen.closed
                    REJECTED    | li IN_APP citizen.rejected; contact:0198f2 EMAIL citizen.rejected
                    WITHDRAWN   | li IN_APP citizen.withdrawn; office:500108006 IN_APP office.withdrawn
                    """)
    void tellsOfEachStep(Step step, String told) {
        assertThat(written(news(step, "li", true, "500108006", DUE))).containsExactlyInAnyOrder(told.split("; "));
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void tellsSomebodyOfEveryStep(Step step) {
        assertThat(rules.of(news(step, "li", true, "500108006", DUE))).isNotEmpty();
    }

    @Test
    void writesNoLetterWhereNoContactWasLeft() {
        assertThat(written(news(Step.REGISTERED, null, false, null, null))).isEmpty();
    }

    @Test
    void writesToACitizenWithoutAnAccountByLetterAlone() {
        assertThat(written(news(Step.ANSWERED, null, true, "500108006", null)))
                .containsExactly("contact:0198f2 EMAIL citizen.answered");
    }

    @Test
    void tellsNoOfficeWhileNoneIsResponsible() {
        assertThat(written(news(Step.WITHDRAWN, "li", true, null, null)))
                .containsExactly("li IN_APP citizen.withdrawn");
    }

    @Test
    void promisesNoDateThatTheCalendarDoesNotKnow() {
        assertThat(written(news(Step.ASSIGNED, null, true, "500108006", null)))
                .containsExactlyInAnyOrder(
                        "contact:0198f2 EMAIL citizen.assigned-undated",
                        "office:500108006 IN_APP office.assigned-undated");
    }

    @Test
    void usesNoChannelThatIsShut() {
        TellingRules withoutMail = new TellingRules(Set.of(Channel.IN_APP));

        assertThat(withoutMail.of(news(Step.ANSWERED, "li", true, "500108006", null)))
                .extracting(Telling::channel)
                .containsExactly(Channel.IN_APP);
    }

    private List<String> written(News news) {
        return rules.of(news).stream()
                .map(one -> one.recipient() + " " + one.channel() + " " + one.wording())
                .toList();
    }

    private static News news(Step step, String citizen, boolean contactLeft, String office, Instant due) {
        Facts facts = new Facts("NA-20261124-0137", "弹子石街道", "夜间施工噪声", due, due);
        return new News(step, CASE, 3, citizen, contactLeft, office, facts);
    }
}
