package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.cases.domain.Act;
import java.util.Locale;

/** The acts of the desk, as they are called in its interface. */
enum DeskAct {
    ASSIGN(Act.ASSIGN_BY_HAND),
    ACCEPT(Act.ACCEPT),
    CONTACT(Act.LOG_CONTACT),
    INSPECTION(Act.LOG_INSPECTION),
    ANSWER(Act.ANSWER),
    REOPEN(Act.REOPEN),
    CLOSE(Act.CLOSE),
    REJECT(Act.REJECT);

    private final Act act;

    DeskAct(Act act) {
        this.act = act;
    }

    Act act() {
        return act;
    }

    /** The name on the wire, e.g. {@code inspection}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
