package cn.huiyin.complaint.cases.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, and in what capacities.
 *
 * @param subject id at the identity server; null for the anonymous and for the engine
 * @param name display name of staff; never a citizen's
 */
public record Who(
        Set<Party> parties,
        @Nullable String subject,
        @Nullable String name) {
    public static final Who ENGINE = new Who(Set.of(Party.ENGINE), null, null);
    public static final Who ANONYMOUS = new Who(Set.of(Party.CITIZEN), null, null);

    public static Who citizen(@Nullable String subject) {
        return new Who(Set.of(Party.CITIZEN), subject, null);
    }

    /** The capacity in which this act is done, for the history. */
    public By actingIn(Act act) {
        var party = act.parties().stream()
                .filter(parties::contains)
                .sorted()
                .findFirst()
                .orElseThrow();
        return new By(party, subject, name);
    }
}
