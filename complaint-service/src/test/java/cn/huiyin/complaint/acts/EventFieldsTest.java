package cn.huiyin.complaint.acts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Outcome;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.acts.Amend;
import cn.huiyin.complaint.cases.domain.acts.GiveAnswer;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EventFieldsTest {

    private static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");

    @Test
    void hidesNumbersInWhatACitizenAddsLaterFromEverybody() {
        CaseEvent amended = new Amend.Amended(
                AT,
                CaseActor.citizen("subject", null),
                null,
                null,
                "晚上打 138 1234 5672 找我",
                "南坪西路38号，电话13812345672",
                null,
                null,
                null);

        assertThat(EventFields.forStaff(amended).values()).noneMatch(EventFieldsTest::tellsTheNumber);
        assertThat(EventFields.forCitizen(amended).values()).noneMatch(EventFieldsTest::tellsTheNumber);
    }

    @Test
    void leavesTheNumberThatAnOfficeGivesTheCitizen() {
        CaseEvent answered = new GiveAnswer.Answered(
                AT, new CaseActor(Party.OFFICE, "subject", "周立"), "有问题请打 023-62988888。", Outcome.SUPPORTED);

        assertThat(EventFields.forCitizen(answered).values())
                .anyMatch(said -> said.toString().contains("62988888"));
    }

    private static boolean tellsTheNumber(Object said) {
        return said.toString().replace(" ", "").contains("13812345672");
    }
}
