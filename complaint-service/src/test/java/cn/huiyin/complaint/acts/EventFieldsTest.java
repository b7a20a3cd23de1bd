package cn.huiyin.complaint.acts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Outcome;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.acts.Amend;
import cn.huiyin.complaint.cases.domain.acts.GiveAnswer;
import cn.huiyin.complaint.cases.domain.acts.Urge;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventFieldsTest {

    private static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");

    @Test
    void hidesNumbersInWhatACitizenAddsLaterFromEverybody() {
        CaseEvent amended = amended(CaseActor.citizen("subject", null));

        assertThat(EventFields.forStaff(amended).values()).noneMatch(EventFieldsTest::tellsTheNumber);
        assertThat(EventFields.forCitizen(amended).values()).noneMatch(EventFieldsTest::tellsTheNumber);
    }

    @Test
    void keepsTheWordsOfACitizenForARecordedAccessWhoeverWroteThemDown() {
        for (CaseActor by :
                List.of(CaseActor.citizen("subject", null), new CaseActor(Party.OPERATOR, "subject", "坐席"))) {
            assertThat(EventFields.wordsOfCitizen(amended(by)))
                    .containsOnly(
                            Map.entry("text", "晚上打 138 1234 5672 找我"), Map.entry("address", "南坪西路38号，电话13812345672"));
        }
    }

    @Test
    void takesNothingForWordsOfACitizenThatStaffSaid() {
        CaseEvent urged = new Urge.Urged(AT, new CaseActor(Party.SUPERVISOR, "subject", "督办"), "打13812345672");

        assertThat(EventFields.wordsOfCitizen(urged)).isEmpty();
    }

    @Test
    void leavesTheNumberThatAnOfficeGivesTheCitizen() {
        CaseEvent answered = new GiveAnswer.Answered(
                AT,
                new CaseActor(Party.OFFICE, "subject", "周立"),
                "有问题请打 023-62988888。",
                Outcome.SUPPORTED,
                null,
                null,
                null,
                null,
                null,
                null);

        assertThat(EventFields.forCitizen(answered).values())
                .anyMatch(said -> said.toString().contains("62988888"));
    }

    private static CaseEvent amended(CaseActor by) {
        return new Amend.Amended(AT, by, null, null, "晚上打 138 1234 5672 找我", "南坪西路38号，电话13812345672", null, null, null);
    }

    private static boolean tellsTheNumber(Object said) {
        return said.toString().replace(" ", "").contains("13812345672");
    }
}
