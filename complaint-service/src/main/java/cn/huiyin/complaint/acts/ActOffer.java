package cn.huiyin.complaint.acts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act that belongs to the viewer's role: whether it can be done now, and what must be said with it.
 *
 * @param act its code, e.g. {@code hand-back}
 * @param allowed whether it can be done now
 * @param why code of the refusal; absent where it is allowed
 * @param until until when it may be done; absent where time does not end it
 * @param fields what is said with it, in the order in which it is asked
 */
public record ActOffer(
        String act,
        boolean allowed,
        @Nullable String why,
        @Nullable Instant until,
        List<ActField> fields) {}
