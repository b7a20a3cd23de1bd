package cn.huiyin.complaint.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.acts.Accept;
import cn.huiyin.complaint.cases.domain.acts.Amend;
import cn.huiyin.complaint.cases.domain.acts.Close;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.identity.Role;
import cn.huiyin.platform.problem.ProblemException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseAccessTest {

    private static final String OFFICE = "500108006";

    @Test
    void seesTheOwnOfficeAsAnOfficerAndActsForIt() {
        CaseAccess officer = CaseAccess.ofStaff(actor(OFFICE, Role.OFFICER));

        assertThat(officer.scope()).isEqualTo(Scope.ofOffice(OFFICE));
        assertThat(officer.parties()).containsExactly(Party.OFFICE);
    }

    @Test
    void actsAsBothWhereTheHeadIsAnOfficerToo() {
        CaseAccess head = CaseAccess.ofStaff(actor(OFFICE, Role.OFFICER, Role.OFFICE_HEAD));

        assertThat(head.parties()).containsExactlyInAnyOrder(Party.OFFICE, Party.OFFICE_HEAD);
    }

    @Test
    void seesTheDistrictAtTheDesksAndActsForNoOffice() {
        for (Role role : Set.of(Role.OPERATOR, Role.TRIAGE, Role.SUPERVISOR)) {
            assertThat(CaseAccess.ofStaff(actor(null, role)).scope()).isEqualTo(Scope.DISTRICT);
        }
        assertThat(CaseAccess.ofStaff(actor(OFFICE, Role.SUPERVISOR, Role.OFFICER))
                        .parties())
                .containsExactly(Party.SUPERVISOR);
        assertThat(CaseAccess.ofStaff(actor(null, Role.OPERATOR)).parties()).containsExactly(Party.OPERATOR);
    }

    @Test
    void isRefusedWhereAnAccountOfAnOfficeNamesNone() {
        assertThatThrownBy(() -> CaseAccess.ofStaff(actor(null, Role.OFFICER))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> CaseAccess.ofStaff(actor(OFFICE, Role.CITIZEN)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void actsInTheHighestOfTheCapacitiesThatMayDoIt() {
        CaseAccess head = CaseAccess.ofStaff(actor(OFFICE, Role.OFFICER, Role.OFFICE_HEAD));

        assertThat(head.actingIn(new Accept().description()).party()).isEqualTo(Party.OFFICE_HEAD);
        assertThat(head.actingIn(new Close().description()).party()).isEqualTo(Party.OFFICE_HEAD);
        assertThat(CaseAccess.ofStaff(actor(OFFICE, Role.OFFICER))
                        .actingIn(new Accept().description())
                        .party())
                .isEqualTo(Party.OFFICE);
    }

    /** Anybody chooses a display name when registering: one that is an officer's is no officer's sign. */
    @Test
    void keepsNoDisplayNameOfACitizenSinceItMayBeAnOfficers() {
        Actor namedAsAnOfficer = new Actor("subject", "周立", Set.of(Role.CITIZEN), null);

        CaseActor acting = CaseAccess.ofCitizen(Scope.ALL, namedAsAnOfficer).actingIn(new Amend().description());

        assertThat(acting.party()).isEqualTo(Party.CITIZEN);
        assertThat(acting.name()).isNull();
    }

    @Test
    void isRefusedToActWithoutAnyCapacity() {
        CaseAccess nobody = new CaseAccess(Scope.ALL, Set.of(), "subject", "name", null, null);

        assertThatThrownBy(() -> nobody.actingIn(new Accept().description())).isInstanceOf(ProblemException.class);
    }

    private static Actor actor(String office, Role... roles) {
        return new Actor("subject", "name", Set.of(roles), office);
    }
}
