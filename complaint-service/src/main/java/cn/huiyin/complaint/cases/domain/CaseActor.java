package cn.huiyin.complaint.cases.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who acts on a case, and in what capacity; kept with every event.
 *
 * @param subject id at the identity server; null for the anonymous and for the engine
 * @param name display name of staff; never a citizen's
 */
public record CaseActor(
        Party party, @Nullable String subject, @Nullable String name) {

    public static final CaseActor ENGINE = new CaseActor(Party.ENGINE, null, null);

    public static CaseActor citizen(@Nullable String subject) {
        return new CaseActor(Party.CITIZEN, subject, null);
    }
}
