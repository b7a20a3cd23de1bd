package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.REGISTERED;
import static cn.huiyin.complaint.cases.domain.Party.CITIZEN;
import static cn.huiyin.complaint.cases.domain.Party.OPERATOR;

import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.Place;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Register 登记: the act that begins a case. No case that exists takes it, so it is described here and done by intake.
 */
public final class Register {

    public static final ActDescription<CaseCommand> DESCRIPTION = ActDescription.act(
                    "register", "登记", CaseCommand.class)
            .by(CITIZEN, OPERATOR)
            .to(REGISTERED)
            .because("the act that begins a case; an operator registers what a caller says")
            .events(Registered.class);

    private Register() {}

    public record Registered(Instant at, CaseActor by, CaseNumber number, Complaint complaint, Deadline assignDeadline)
            implements CaseEvent {

        public String text() {
            return complaint.text();
        }

        public @Nullable String categoryHint() {
            return complaint.categoryHint();
        }

        public Place place() {
            return complaint.place();
        }

        /** How many photos came with it. */
        public int photos() {
            return complaint.photos().size();
        }

        @Override
        public void applyTo(CaseDraft draft) {
            throw new IllegalStateException("a case is registered once: " + number.value());
        }
    }
}
