package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One department that an office called in 吹哨, and what became of it.
 *
 * @param lead whether it leads 牵头 among the departments of the case; else it supports 配合
 * @param task what it is asked to do
 * @param deadlineClass of the case when it was called; says how it is warned and escalated
 * @param reportBy until when it reports in 报到; null where the calendar lacks the year
 * @param reportedAt when it reported in
 * @param warnedAt of a warning, the percent of the time that was used; null before one
 * @param missedAt when time marked the report-in as missed
 * @param escalated who was told that it was missed
 * @param ending how the call ended; null while it is open
 */
public record WhistleCall(
        Department department,
        boolean lead,
        String task,
        String deadlineClass,
        Instant calledAt,
        @Nullable Instant reportBy,
        @Nullable Instant reportedAt,
        @Nullable Integer warnedAt,
        @Nullable Instant missedAt,
        List<EscalationLevel> escalated,
        @Nullable Ending ending,
        @Nullable Instant endedAt) {

    /** How a call ended. */
    public enum Ending implements Coded {
        /** 部门反馈: the department did its part and said what came of it. */
        RESULT,
        /** 部门退回: the department says that it is not its matter. */
        DECLINED,
        /** 撤回吹哨: the office took the call back. */
        WITHDRAWN,
        /** 自然终止: the handling ended or went to another office first. */
        LAPSED
    }

    public WhistleCall {
        escalated = List.copyOf(escalated);
    }

    public static WhistleCall called(
            Department department,
            boolean lead,
            String task,
            String deadlineClass,
            Instant at,
            @Nullable Instant reportBy) {
        return new WhistleCall(
                department, lead, task, deadlineClass, at, reportBy, null, null, null, List.of(), null, null);
    }

    public boolean open() {
        return ending == null;
    }

    /** Called, and neither there yet nor excused. */
    public boolean awaitsReport() {
        return open() && reportedAt == null;
    }

    /** It reported in after its time, or has not and its time is over. */
    public boolean late(Instant now) {
        Instant until = reportedAt != null ? reportedAt : endedAt != null ? endedAt : now;
        return reportBy != null && until.isAfter(reportBy);
    }

    /** Whether the case is the department's to see: while it is called in, and ever after where it did its part. */
    public boolean isSeenByDepartment() {
        return open() || ending == Ending.RESULT || ending == Ending.LAPSED && reportedAt != null;
    }

    /** When anything happened to it last. */
    public Instant lastAt() {
        return Stream.of(calledAt, reportedAt, endedAt)
                .filter(at -> at != null)
                .reduce(calledAt, (one, other) -> other.isAfter(one) ? other : one);
    }

    public WhistleCall reported(Instant at) {
        return new WhistleCall(
                department,
                lead,
                task,
                deadlineClass,
                calledAt,
                reportBy,
                at,
                warnedAt,
                missedAt,
                escalated,
                ending,
                endedAt);
    }

    public WhistleCall ended(Ending how, Instant at) {
        return new WhistleCall(
                department,
                lead,
                task,
                deadlineClass,
                calledAt,
                reportBy,
                reportedAt,
                warnedAt,
                missedAt,
                escalated,
                how,
                at);
    }

    public WhistleCall warned(int percent) {
        return timed(percent, missedAt, escalated);
    }

    public WhistleCall missed(Instant at) {
        return timed(warnedAt, at, escalated);
    }

    public WhistleCall escalatedTo(EscalationLevel level) {
        return timed(
                warnedAt,
                missedAt,
                Stream.concat(escalated.stream(), Stream.of(level)).toList());
    }

    private WhistleCall timed(@Nullable Integer percent, @Nullable Instant missed, List<EscalationLevel> levels) {
        return new WhistleCall(
                department,
                lead,
                task,
                deadlineClass,
                calledAt,
                reportBy,
                reportedAt,
                percent,
                missed,
                levels,
                ending,
                endedAt);
    }
}
