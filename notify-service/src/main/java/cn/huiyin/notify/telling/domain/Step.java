package cn.huiyin.notify.telling.domain;

import java.util.EnumSet;
import java.util.Set;

/** A step of a case that somebody is told about. */
public enum Step {
    /** 已登记 */
    REGISTERED,
    /** 待派单 */
    TRIAGE,
    /** 已交办 */
    ASSIGNED,
    /** 签收 */
    ACCEPTED,
    /** The office spoke with the citizen. */
    REACHED,
    /** The office tried to reach the citizen in vain. */
    NOT_REACHED,
    /** 现场核查 */
    INSPECTED,
    /** 已答复 */
    ANSWERED,
    /** Rated satisfied or basically satisfied. */
    RATED,
    /** Rated dissatisfied. */
    DISPUTED,
    /** 重新办理 */
    REOPENED,
    /** 已办结 */
    CLOSED,
    /** 不予受理 */
    REJECTED,
    /** 已撤诉 */
    WITHDRAWN;

    /**
     * The steps after which this one is old news. One that came a moment before the next is none: a registration is still
     * told when the assignment has been, but not when the answer has.
     */
    Set<Step> supersededBy() {
        return switch (this) {
            case REGISTERED -> EnumSet.of(ANSWERED, REOPENED, CLOSED, REJECTED, WITHDRAWN);
            case TRIAGE -> EnumSet.of(ASSIGNED, ACCEPTED, ANSWERED, REOPENED, CLOSED, REJECTED, WITHDRAWN);
            case ASSIGNED -> EnumSet.of(ASSIGNED, ANSWERED, REOPENED, CLOSED, REJECTED, WITHDRAWN, TRIAGE);
            case ACCEPTED, REACHED, NOT_REACHED, INSPECTED ->
                EnumSet.of(ASSIGNED, ANSWERED, REOPENED, CLOSED, REJECTED, WITHDRAWN);
            case ANSWERED -> EnumSet.of(ANSWERED, REOPENED, CLOSED);
            case REOPENED -> EnumSet.of(ANSWERED, CLOSED, WITHDRAWN);
            case RATED, DISPUTED, CLOSED, REJECTED, WITHDRAWN -> EnumSet.noneOf(Step.class);
        };
    }
}
