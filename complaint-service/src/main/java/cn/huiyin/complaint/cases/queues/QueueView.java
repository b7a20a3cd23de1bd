package cn.huiyin.complaint.cases.queues;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The queues of the desk. */
public enum QueueView {
    /** Somebody on our side owes an act; what ends first comes first. */
    OPEN,
    /** Open and past its due time; what is late longest comes first. */
    OVERDUE,
    /** Open and due within a day; what ends first comes first. */
    SOON,
    /** Open again after an answer; what ends first comes first. */
    REPEATED,
    /** Open, with an answer or an extension that waits for the head; what ends first comes first. */
    APPROVALS,
    /** Open, with a department that was called in and has not done its part; what ends first comes first. */
    CALLED,
    /** Open and with the officer who asks; what ends first comes first. */
    MINE,
    /** Open, with a return that waits for the triage desk's ruling; what ends first comes first. */
    RETURNS,
    /** A supervisor owes the opinion of a review; what ends first comes first. */
    REVIEWS,
    /** A leader owes the opinion of a re-review; what ends first comes first. */
    RE_REVIEWS,
    /** A leader has taken the case on and has not ended it; what ends first comes first. */
    LED,
    /** A leader had taken the case on; what ended last comes last. */
    LED_DONE,
    /** The triage desk must decide; what ends first comes first. */
    TRIAGE,
    /** Open and with an office, though nobody has said what it is about; what ends first comes first. */
    UNCATEGORISED,
    /** Answered or ended; what ended last comes first. */
    CLOSED;

    private static final Set<QueueView> FEW = EnumSet.of(REVIEWS, RE_REVIEWS, LED, LED_DONE);

    /** The name on the wire, e.g. {@code overdue}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<QueueView> ofCode(String code) {
        return Arrays.stream(values()).filter(view -> view.code().equals(code)).findFirst();
    }

    /** Whether few cases are ever in it, whatever the state of the platform. */
    public boolean isOfFew() {
        return FEW.contains(this);
    }
}
