package cn.huiyin.complaint.cases.store;

import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.acts.Acts;
import java.util.List;
import java.util.Locale;

/** The events that a history may hold. The one place that names their classes for the stored form. */
final class StoredEvents {

    static final List<Class<? extends CaseEvent>> TYPES = Acts.events();

    private StoredEvents() {}

    /** The name in the stored form, e.g. {@code assigned}. */
    static String nameOf(Class<?> type) {
        String name = type.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
