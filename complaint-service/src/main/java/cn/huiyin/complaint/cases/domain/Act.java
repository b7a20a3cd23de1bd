package cn.huiyin.complaint.cases.domain;

import static cn.huiyin.complaint.cases.domain.Party.CITIZEN;
import static cn.huiyin.complaint.cases.domain.Party.ENGINE;
import static cn.huiyin.complaint.cases.domain.Party.OFFICE;
import static cn.huiyin.complaint.cases.domain.Party.OFFICE_HEAD;
import static cn.huiyin.complaint.cases.domain.Party.SUPERVISOR;
import static cn.huiyin.complaint.cases.domain.Party.TRIAGE;

import java.util.EnumSet;
import java.util.Set;

/** Everything that can be done to a case, and who may do it. */
public enum Act {
    REGISTER("登记", CITIZEN),
    ASSIGN("自动交办", ENGINE),
    SEND_TO_TRIAGE("转人工派单", ENGINE),
    ASSIGN_BY_HAND("人工派单", TRIAGE),
    ACCEPT("签收", OFFICE, OFFICE_HEAD),
    LOG_CONTACT("联系", OFFICE, OFFICE_HEAD),
    LOG_INSPECTION("核查", OFFICE, OFFICE_HEAD),
    ANSWER("答复", OFFICE, OFFICE_HEAD),
    RATE("评价", CITIZEN),
    REOPEN("重新办理", CITIZEN, TRIAGE, SUPERVISOR),
    CLOSE("办结", OFFICE_HEAD, SUPERVISOR),
    REJECT("不予受理", TRIAGE),
    WITHDRAW("撤诉", CITIZEN);

    private final String term;
    private final Set<Party> parties;

    Act(String term, Party first, Party... others) {
        this.term = term;
        this.parties = EnumSet.of(first, others);
    }

    /** The term of the trade, as it stands on the button. */
    public String term() {
        return term;
    }

    public boolean allowedFor(Set<Party> acting) {
        return acting.stream().anyMatch(parties::contains);
    }

    public Set<Party> parties() {
        return Set.copyOf(parties);
    }
}
