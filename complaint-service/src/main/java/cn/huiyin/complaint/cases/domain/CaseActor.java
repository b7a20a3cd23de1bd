package cn.huiyin.complaint.cases.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who acts on a case, and in what capacity; kept with every event.
 *
 * @param subject id at the identity server; null for the anonymous and for the engine
 * @param name display name of staff; never a citizen's
 * @param office the office that a citizen works for; null for everybody else
 * @param department code of the department that somebody speaks for; null for everybody else
 */
public record CaseActor(
        Party party,
        @Nullable String subject,
        @Nullable String name,
        @Nullable String office,
        @Nullable String department) {

    public static final CaseActor ENGINE = new CaseActor(Party.ENGINE, null, null);

    public CaseActor(Party party, @Nullable String subject, @Nullable String name) {
        this(party, subject, name, null, null);
    }

    /** @param office the office that the citizen works for; null for most */
    public static CaseActor citizen(@Nullable String subject, @Nullable String office) {
        return new CaseActor(Party.CITIZEN, subject, null, office, null);
    }

    /** @param code of the department that somebody speaks for */
    public static CaseActor ofDepartment(String subject, @Nullable String name, String code) {
        return new CaseActor(Party.DEPARTMENT, subject, name, null, code);
    }
}
