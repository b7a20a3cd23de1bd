package cn.huiyin.complaint.tracking;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.views.Named;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row in the list of a citizen's own complaints. */
record MyComplaint(
        String number,
        String status,
        @Nullable Named category,
        @Nullable Named office,
        String text,
        Instant registeredAt) {

    static MyComplaint of(Case current) {
        return new MyComplaint(
                current.number().value(),
                PublicStatus.of(current.state()).code(),
                Named.of(current.category()),
                Named.of(current.office()),
                current.complaint().text(),
                current.registeredAt());
    }
}
