package cn.huiyin.complaint.cases.store;

import static com.mongodb.client.model.Filters.eq;

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

    record OfCitizen(String subject) implements Scope {}
}
