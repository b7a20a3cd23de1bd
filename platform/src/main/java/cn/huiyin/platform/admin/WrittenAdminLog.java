package cn.huiyin.platform.admin;

import cn.huiyin.platform.identity.Actor;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what administrators changed to the log of a service that has no database. */
final class WrittenAdminLog implements AdminLog {

    private static final Logger LOG = LoggerFactory.getLogger(WrittenAdminLog.class);

    @Override
    public <T> T recording(Actor who, String what, String subject, Map<String, String> details, Supplier<T> change) {
        write(who, what, subject, details, "begun");
        try {
            T changed = change.get();
            write(who, what, subject, details, "done");
            return changed;
        } catch (RuntimeException failed) {
            write(who, what, subject, details, "failed");
            throw failed;
        }
    }

    private static void write(Actor who, String what, String subject, Map<String, String> details, String outcome) {
        LOG.info("Administrator {}: {} {} {} {}", who.subject(), what, subject, details, outcome);
    }
}
