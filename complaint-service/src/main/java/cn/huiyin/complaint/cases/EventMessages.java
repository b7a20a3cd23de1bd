package cn.huiyin.complaint.cases;

import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.Coded;
import cn.huiyin.complaint.cases.domain.Department;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.domain.acts.Acts;
import cn.huiyin.contracts.CaseEventV1;
import cn.huiyin.contracts.CodedName;
import cn.huiyin.contracts.PlaceV1;
import cn.huiyin.platform.masking.Masking;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The own part of each event's message: the record of the same name in {@link CaseEventV1}, each component taken from
 * the event's component or method of the same name. Every text that crosses the bus is masked here.
 */
final class EventMessages {

    private static final Map<Class<?>, Mapping> MAPPINGS =
            Acts.events().stream().collect(Collectors.toMap(Function.identity(), EventMessages::mapping));

    private EventMessages() {}

    /** @throws IllegalArgumentException for an event of no listed act */
    static CaseEventV1 ownPart(CaseEvent event) {
        Mapping mapping = MAPPINGS.get(event.getClass());
        if (mapping == null) {
            throw new IllegalArgumentException("event: " + event.getClass() + " (expected: one of a listed act)");
        }
        return mapping.map(event);
    }

    private record Mapping(Constructor<?> constructor, List<Method> sources) {

        CaseEventV1 map(CaseEvent event) {
            try {
                Object[] values = new Object[sources.size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = onTheWire(sources.get(i).invoke(event));
                }
                return (CaseEventV1) constructor.newInstance(values);
            } catch (ReflectiveOperationException unexpected) {
                throw new IllegalStateException(constructor.getDeclaringClass().getSimpleName(), unexpected);
            }
        }
    }

    private static Mapping mapping(Class<? extends CaseEvent> event) {
        Class<?> wire = Arrays.stream(CaseEventV1.class.getPermittedSubclasses())
                .filter(record -> record.getSimpleName().equals(event.getSimpleName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "CaseEventV1." + event.getSimpleName() + ": missing (expected: a message for every event)"));
        RecordComponent[] components = wire.getRecordComponents();
        try {
            Constructor<?> constructor = wire.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            List<Method> sources = Arrays.stream(components)
                    .map(component -> source(event, component.getName()))
                    .toList();
            return new Mapping(constructor, sources);
        } catch (NoSuchMethodException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private static Method source(Class<?> event, String name) {
        try {
            return event.getMethod(name);
        } catch (NoSuchMethodException missing) {
            throw new IllegalStateException(event + ": nothing called " + name + " for its message", missing);
        }
    }

    private static @Nullable Object onTheWire(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Coded coded -> coded.code();
            case Place(Double lon, Double lat, String address) ->
                new PlaceV1(lon, lat, address == null ? null : Masking.mask(address));
            case Office(String code, String name) -> new CodedName(code, name);
            case Department(String code, String name) -> new CodedName(code, name);
            case Category(String code, String name) -> new CodedName(code, name);
            case List<?> many -> many.stream().map(EventMessages::onTheWire).toList();
            case String text -> Masking.mask(text);
            default -> value;
        };
    }
}
