package cn.huiyin.complaint.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.identity.Role;
import cn.huiyin.platform.problem.ProblemException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaffTest {

    private static final String OFFICE = "500108006";

    @Test
    void seesTheOwnOfficeAsAnOfficerAndActsForIt() {
        var officer = Staff.of(actor(OFFICE, Role.OFFICER));

        assertThat(officer.scope()).isEqualTo(Scope.ofOffice(OFFICE));
        assertThat(officer.who().parties()).containsExactly(Party.OFFICE);
    }

    @Test
    void actsAsBothWhereTheHeadIsAnOfficerToo() {
        var head = Staff.of(actor(OFFICE, Role.OFFICER, Role.OFFICE_HEAD));

        assertThat(head.who().parties()).containsExactlyInAnyOrder(Party.OFFICE, Party.OFFICE_HEAD);
    }

    @Test
    void seesTheDistrictAtTheDesksAndActsForNoOffice() {
        for (var role : Set.of(Role.OPERATOR, Role.TRIAGE, Role.SUPERVISOR)) {
            assertThat(Staff.of(actor(null, role)).scope()).isEqualTo(Scope.ALL);
        }
        assertThat(Staff.of(actor(OFFICE, Role.SUPERVISOR, Role.OFFICER)).who().parties())
                .containsExactly(Party.SUPERVISOR);
        assertThat(Staff.of(actor(null, Role.OPERATOR)).who().parties()).isEmpty();
    }

    @Test
    void isRefusedWhereAnAccountOfAnOfficeNamesNone() {
        assertThatThrownBy(() -> Staff.of(actor(null, Role.OFFICER))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Staff.of(actor(OFFICE, Role.CITIZEN))).isInstanceOf(ProblemException.class);
    }

    private static Actor actor(String office, Role... roles) {
        return new Actor("subject", "name", Set.of(roles), office);
    }
}
