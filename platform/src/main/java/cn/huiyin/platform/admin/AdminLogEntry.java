package cn.huiyin.platform.admin;

import java.time.Instant;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * One change by an administrator.
 *
 * @param id of the entry
 * @param at when it was begun
 * @param person who, by id at the identity server
 * @param name of who
 * @param what code of the change, e.g. {@code account-disabled}
 * @param subject what was changed, e.g. the name by which somebody signs in
 * @param details what it was changed to; never a password
 * @param outcome {@code begun}, {@code done} or {@code failed}; what stays {@code begun} may have happened
 */
public record AdminLogEntry(
        @BsonId String id,
        Instant at,
        String person,
        String name,
        String what,
        String subject,
        Map<String, String> details,
        String outcome) {

    public AdminLogEntry {
        details = Map.copyOf(details);
    }
}
