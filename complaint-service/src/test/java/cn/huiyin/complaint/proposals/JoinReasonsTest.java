package cn.huiyin.complaint.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.complaint.proposals.domain.Comparison;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is said of a pair to who looks at it, and what of that a history keeps. */
class JoinReasonsTest {

    private static final Comparison OF_ONE_PERSON =
            new Comparison(0.5, 0.5, Set.of("云栖"), Set.of("云栖"), Set.of(), false, false, true, 3, 1, 40L, 150, 30);

    @Test
    void keepsInNoHistoryThatTwoCasesAreOfOnePerson() {
        assertThat(JoinReasons.of(OF_ONE_PERSON)).extracting(Reason::code).contains("incident.same-person");
        assertThat(JoinReasons.withoutPerson(OF_ONE_PERSON))
                .extracting(Reason::code)
                .contains("incident.near", "incident.same-source")
                .doesNotContain("incident.same-person");
    }
}
