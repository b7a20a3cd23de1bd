package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a case. The history of these alone gives the case; deadlines move by them and by nothing else. */
public sealed interface CaseEvent {

    Instant at();

    By by();

    record Registered(Instant at, By by, CaseNumber number, Complaint complaint, Deadline assignDeadline)
            implements CaseEvent {}

    record Assigned(
            Instant at,
            By by,
            Office office,
            @Nullable Category category,
            List<Department> departments,
            String deadlineClass,
            List<Reason> reasons,
            List<Deadline> started)
            implements CaseEvent {}

    record SentToTriage(
            Instant at,
            By by,
            @Nullable Category category,
            String deadlineClass,
            List<Candidate> candidates,
            List<Reason> reasons)
            implements CaseEvent {}

    record Accepted(Instant at, By by) implements CaseEvent {}

    record Contacted(Instant at, By by, boolean reached, String note, boolean meetsDeadline) implements CaseEvent {}

    record Inspected(
            Instant at,
            By by,
            String findings,
            @Nullable Double decibel,
            @Nullable Integer zoneClass) implements CaseEvent {}

    record Answered(Instant at, By by, String text, Outcome outcome) implements CaseEvent {}

    record Rated(
            Instant at,
            By by,
            boolean solved,
            Satisfaction satisfaction,
            @Nullable String reason) implements CaseEvent {}

    record Reopened(Instant at, By by, String reason, Deadline answerDeadline) implements CaseEvent {}

    record Closed(Instant at, By by, @Nullable String reason) implements CaseEvent {}

    record Rejected(Instant at, By by, String reason, String legalWay) implements CaseEvent {}

    record Withdrawn(Instant at, By by, @Nullable String reason) implements CaseEvent {}
}
