package cn.huiyin.complaint.cases.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import cn.huiyin.complaint.cases.domain.DeadlineKind;
import org.bson.conversions.Bson;

/** Whose cases somebody may see. Enforced in the query, so that what is not yours is not found. */
public sealed interface Scope {

    /** All cases, restricted ones too: for the service itself, for no account. */
    Scope ALL = new Everything();

    /** All but the restricted ones. */
    Scope DISTRICT = new District();

    /** The restricted ones alone. */
    Scope RESTRICTED = new Restricted();

    static Scope ofOffice(String code) {
        return new OfOffice(code);
    }

    /** The cases that a department sees: those it is called in to, and those in which it did its part. */
    static Scope ofDepartment(String code) {
        return new OfDepartment(code);
    }

    static Scope ofLeader(String subject) {
        return new OfLeader(subject);
    }

    static Scope ofCitizen(String subject) {
        return new OfCitizen(subject);
    }

    /** The filter narrowed to this scope. */
    default Bson within(Bson filter) {
        return switch (this) {
            case Everything _ -> filter;
            case District _ -> FlatFilter.of(filter, eq(CaseFacts.RESTRICTED, null));
            case Restricted _ -> FlatFilter.of(filter, eq(CaseFacts.RESTRICTED, true));
            case OfOffice office ->
                FlatFilter.of(filter, eq(CaseFacts.OFFICE, office.code()), eq(CaseFacts.RESTRICTED, null));
            case OfDepartment department ->
                FlatFilter.of(
                        filter,
                        in(CaseFacts.CALLS, DepartmentCalls.allOf(department.code())),
                        eq(CaseFacts.RESTRICTED, null));
            case OfLeader leader ->
                FlatFilter.of(
                        filter,
                        or(eq(CaseFacts.LEADER, leader.subject()), eq(CaseFacts.REVIEW, DeadlineKind.RE_REVIEW.code())),
                        eq(CaseFacts.RESTRICTED, null));
            case OfCitizen citizen -> FlatFilter.of(filter, eq(CaseDocument.CITIZEN, citizen.subject()));
        };
    }

    /** The same filter for a query of few cases, whose index knows nothing of restrictions. */
    default Bson withinFew(Bson filter) {
        return FlatFilter.setAside(within(filter), CaseFacts.RESTRICTED);
    }

    record Everything() implements Scope {}

    record District() implements Scope {}

    record Restricted() implements Scope {}

    record OfOffice(String code) implements Scope {}

    record OfDepartment(String code) implements Scope {}

    /** The cases that a leader was given, and those in which a leader owes the opinion of a re-review. */
    record OfLeader(String subject) implements Scope {}

    record OfCitizen(String subject) implements Scope {}
}
