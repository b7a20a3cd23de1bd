package cn.huiyin.complaint.tracking;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.views.Named;
import cn.huiyin.platform.masking.Masking;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row in the list of a citizen's own complaints.
 *
 * @param number case number
 * @param status where it stands
 * @param category what it is about; absent until it is known
 * @param office the office that has it; absent until one has it
 * @param text what the citizen said; telephone numbers and the like are hidden, as in every list
 * @param registeredAt when it was registered
 */
record MyComplaint(
        String number,
        PublicStatus status,
        @Nullable Named category,
        @Nullable Named office,
        String text,
        Instant registeredAt) {

    static MyComplaint of(Case current) {
        return new MyComplaint(
                current.number().value(),
                PublicStatus.of(current.state()),
                Named.of(current.category()),
                Named.of(current.office()),
                Masking.mask(current.complaint().text()),
                current.registeredAt());
    }
}
