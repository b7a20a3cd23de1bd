package cn.huiyin.complaint.acts;

import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Coded;
import cn.huiyin.complaint.cases.domain.Department;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Shown;
import cn.huiyin.platform.masking.Masking;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The fields of an event for the timelines: the components of its record that are marked {@code @Shown}. */
public final class EventFields {

    private EventFields() {}

    /** By name, in their order: codes of choices, code and name of offices and departments, how many of what is a list, numbers by which
     * somebody could be reached are hidden in texts; all else as it is; what is null is left out. */
    public static Map<String, Object> forStaff(CaseEvent event) {
        return fields(event, _ -> true, EventFields::told);
    }

    /** The same for the citizen: what was written for the citizen, and the citizen's own words. */
    public static Map<String, Object> forCitizen(CaseEvent event) {
        boolean ownWords = isByCitizen(event);
        return fields(event, shown -> ownWords || shown.toCitizen(), EventFields::told);
    }

    /** What the citizen said, unmasked: for a recorded access alone. */
    public static Map<String, String> wordsOfCitizen(CaseEvent event) {
        boolean ownWords = isByCitizen(event);
        return fields(
                event,
                shown -> ownWords || shown.inWordsOfCitizen(),
                (value, _) -> value instanceof String text ? text : null);
    }

    private static boolean isByCitizen(CaseEvent event) {
        return event.by().party() == Party.CITIZEN;
    }

    private static <T> Map<String, T> fields(
            CaseEvent event, Predicate<Shown> included, BiFunction<Object, Shown, @Nullable T> telling) {
        LinkedHashMap<String, T> fields = new LinkedHashMap<>();
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            Shown shown = component.getAnnotation(Shown.class);
            Object value = shown == null || !included.test(shown) ? null : value(event, component);
            T told = value == null ? null : telling.apply(value, shown);
            if (told != null) {
                fields.put(component.getName(), told);
            }
        }
        return fields;
    }

    /** What was written for the citizen is not masked: an office gives its own number there. */
    private static @Nullable Object told(Object value, Shown shown) {
        return switch (value) {
            case Coded coded -> coded.code();
            case List<?> many when many.isEmpty() || many.getFirst() instanceof Department -> departments(many);
            case List<?> many -> many.size();
            case String text when !shown.toCitizen() || shown.inWordsOfCitizen() -> Masking.mask(text);
            default -> value;
        };
    }

    private static @Nullable Object departments(List<?> many) {
        return many.isEmpty() ? null : many;
    }

    private static @Nullable Object value(CaseEvent event, RecordComponent component) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException unexpected) {
            throw new IllegalStateException(
                    "event: " + Arrays.toString(event.getClass().getRecordComponents()), unexpected);
        }
    }
}
