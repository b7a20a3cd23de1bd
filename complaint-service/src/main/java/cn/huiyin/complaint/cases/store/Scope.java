package cn.huiyin.complaint.cases.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import org.bson.conversions.Bson;

/** Whose cases somebody may see. Enforced in the query, so that what is not yours is not found. */
public sealed interface Scope {

    Scope ALL = new Everything();

    static Scope ofOffice(String code) {
        return new OfOffice(code);
    }

    /** The cases that a department sees: those it is called in to, and those in which it did its part. */
    static Scope ofDepartment(String code) {
        return new OfDepartment(code);
    }

    static Scope ofCitizen(String subject) {
        return new OfCitizen(subject);
    }

    /** The filter narrowed to this scope. */
    default Bson within(Bson filter) {
        return switch (this) {
            case Everything ignored -> filter;
            case OfOffice office -> FlatFilter.of(filter, eq(CaseFacts.OFFICE, office.code()));
            case OfDepartment department ->
                FlatFilter.of(filter, in(CaseFacts.CALLS, DepartmentCalls.allOf(department.code())));
            case OfCitizen citizen -> FlatFilter.of(filter, eq(CaseDocument.CITIZEN, citizen.subject()));
        };
    }

    record Everything() implements Scope {}

    record OfOffice(String code) implements Scope {}

    record OfDepartment(String code) implements Scope {}

    record OfCitizen(String subject) implements Scope {}
}
