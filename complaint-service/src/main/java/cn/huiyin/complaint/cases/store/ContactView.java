package cn.huiyin.complaint.cases.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One look at the contact data of a case, recorded as it happened.
 *
 * @param kind role of who looked, e.g. {@code officer}, or {@code service}
 * @param subject who looked, by id at the identity server
 * @param name of who looked
 * @param purpose what for, in the words of who looked
 */
public record ContactView(
        Instant at, String kind, String subject, @Nullable String name, String purpose) {}
