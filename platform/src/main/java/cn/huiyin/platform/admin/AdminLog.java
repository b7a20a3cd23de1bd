package cn.huiyin.platform.admin;

import cn.huiyin.platform.identity.Actor;
import java.util.Map;
import java.util.function.Supplier;

/** What administrators changed in this service. An entry is written before the change and completed after it. */
public interface AdminLog {

    /**
     * Makes a change and records it. Nothing is changed when it cannot be recorded.
     *
     * @param what code of the change
     * @param subject what is changed
     * @param details what it is changed to; never a password
     */
    <T> T recording(Actor who, String what, String subject, Map<String, String> details, Supplier<T> change);
}
