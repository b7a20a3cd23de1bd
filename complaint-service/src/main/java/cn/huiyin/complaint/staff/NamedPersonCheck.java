package cn.huiyin.complaint.staff;

import cn.huiyin.complaint.acts.ActCheck;
import cn.huiyin.complaint.acts.CaseAccess;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.acts.AssignOfficer;
import cn.huiyin.complaint.cases.domain.acts.GiveLead;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import org.springframework.stereotype.Component;

/** A case can only be given to an existing person: an officer of the own office, or a leader of the district. */
@Component
class NamedPersonCheck implements ActCheck {

    private final StaffDirectory staff;

    NamedPersonCheck(StaffDirectory staff) {
        this.staff = staff;
    }

    @Override
    public void check(CaseCommand command, CaseAccess access) {
        switch (command) {
            case AssignOfficer.Command(String officer, String name) -> checkOfficer(new Person(officer, name), access);
            case GiveLead.Command(String leader, String name, String _) ->
                checkLeader(new Person(leader, name), access);
            default -> {}
        }
    }

    /** Whoever takes a case has a token of the office; whether somebody may give a case is checked by the act. */
    private void checkOfficer(Person officer, CaseAccess access) {
        if (officer.id().equals(access.subject()) || !access.parties().contains(Party.OFFICE_HEAD)) {
            return;
        }
        if (access.scope() instanceof Scope.OfOffice(String office)
                && !staff.names(StaffList.officersOf(office), officer)) {
            throw unknown("/officer", "unknown-officer", "The office has no such officer who may sign in.");
        }
    }

    private void checkLeader(Person leader, CaseAccess access) {
        if (access.parties().contains(Party.SUPERVISOR) && !staff.names(StaffList.LEADERS, leader)) {
            throw unknown("/leader", "unknown-leader", "The district has no such leader who may sign in.");
        }
    }

    private static ProblemException unknown(String pointer, String code, String detail) {
        return ProblemException.of(ProblemType.RULE_REFUSED, detail).at(pointer, code);
    }
}
