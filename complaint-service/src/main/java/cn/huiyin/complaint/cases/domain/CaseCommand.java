package cn.huiyin.complaint.cases.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody wants to happen to a case that exists. */
public sealed interface CaseCommand {

    Act act();

    /** The engine decided. */
    record Assign(
            Office office,
            @Nullable Category category,
            List<Department> departments,
            String deadlineClass,
            List<Reason> reasons)
            implements CaseCommand {
        @Override
        public Act act() {
            return Act.ASSIGN;
        }
    }

    /** The engine would not decide alone. */
    record SendToTriage(
            @Nullable Category category, String deadlineClass, List<Candidate> candidates, List<Reason> reasons)
            implements CaseCommand {
        @Override
        public Act act() {
            return Act.SEND_TO_TRIAGE;
        }
    }

    /** The triage desk decided. A null category or deadline class keeps the engine's. */
    record AssignByHand(
            Office office,
            @Nullable Category category,
            @Nullable String deadlineClass,
            String reason) implements CaseCommand {
        @Override
        public Act act() {
            return Act.ASSIGN_BY_HAND;
        }
    }

    record Accept() implements CaseCommand {
        @Override
        public Act act() {
            return Act.ACCEPT;
        }
    }

    /** The office called or wrote; {@code reached} is false when nobody answered. */
    record LogContact(boolean reached, String note) implements CaseCommand {
        @Override
        public Act act() {
            return Act.LOG_CONTACT;
        }
    }

    /**
     * The office was on the spot.
     *
     * @param decibel a reading in dB(A)
     * @param zoneClass the acoustic zone 0 to 4 of the place
     */
    record LogInspection(
            String findings,
            @Nullable Double decibel,
            @Nullable Integer zoneClass) implements CaseCommand {
        @Override
        public Act act() {
            return Act.LOG_INSPECTION;
        }
    }

    record GiveAnswer(String text, Outcome outcome) implements CaseCommand {
        @Override
        public Act act() {
            return Act.ANSWER;
        }
    }

    record Rate(
            boolean solved,
            Satisfaction satisfaction,
            @Nullable String reason) implements CaseCommand {
        @Override
        public Act act() {
            return Act.RATE;
        }
    }

    record Reopen(String reason) implements CaseCommand {
        @Override
        public Act act() {
            return Act.REOPEN;
        }
    }

    record Close(@Nullable String reason) implements CaseCommand {
        @Override
        public Act act() {
            return Act.CLOSE;
        }
    }

    /**
     * Not taken on.
     *
     * @param legalWay where the citizen can take the matter instead, e.g. court or arbitration
     */
    record Reject(String reason, String legalWay) implements CaseCommand {
        @Override
        public Act act() {
            return Act.REJECT;
        }
    }

    record Withdraw(@Nullable String reason) implements CaseCommand {
        @Override
        public Act act() {
            return Act.WITHDRAW;
        }
    }
}
