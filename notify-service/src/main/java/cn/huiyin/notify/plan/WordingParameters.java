package cn.huiyin.notify.plan;

import cn.huiyin.contracts.CaseEventV1;
import cn.huiyin.contracts.CaseMessage;
import cn.huiyin.contracts.CaseSnapshotV1;
import cn.huiyin.contracts.CodedName;
import cn.huiyin.contracts.DeadlineV1;
import cn.huiyin.contracts.OneOf;
import cn.huiyin.notify.wording.Wordings;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of wordings about an event: number, office, category and dates of the case, who acted, and the event's
 * own fields. Free text is left out; it is read in the case, by those who may.
 */
public final class WordingParameters {

    private static final Set<String> OF_THE_CASE =
            Set.of("number", "office", "category", "by", "assignBy", "acceptBy", "contactBy", "answerBy");

    private static final Set<Class<?>> SAID_TYPES = Set.of(
            boolean.class,
            Boolean.class,
            int.class,
            Integer.class,
            double.class,
            Double.class,
            Instant.class,
            CodedName.class);

    private WordingParameters() {}

    /**
     * @return texts, truth values, numbers and moments; what is not known is absent. An English name stands beside the
     *     Chinese one, see {@link Wordings}
     */
    public static Map<String, Object> of(CaseUpdate update) {
        CaseMessage<?> message = update.message();
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (RecordComponent component : message.event().getClass().getRecordComponents()) {
            if (isSaid(component)) {
                put(parameters, component.getName(), value(component, message.event()));
            }
        }
        CaseSnapshotV1 current = message.snapshot();
        put(parameters, "number", current.number());
        put(parameters, "office", current.office());
        put(parameters, "category", current.category());
        put(parameters, "by", message.by());
        putDates(parameters, current);
        return parameters;
    }

    /** Every name that a wording about this event may use. */
    static Set<String> names(Class<? extends CaseEventV1> event) {
        return Stream.concat(
                        OF_THE_CASE.stream(),
                        Arrays.stream(event.getRecordComponents())
                                .filter(WordingParameters::isSaid)
                                .map(RecordComponent::getName))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isSaid(RecordComponent component) {
        return SAID_TYPES.contains(component.getType()) || component.isAnnotationPresent(OneOf.class);
    }

    /** All dates or none: when the calendar lacks a year, it lacks it for all of them. */
    private static void putDates(Map<String, Object> parameters, CaseSnapshotV1 current) {
        boolean dated = current.deadlines().stream()
                .noneMatch(deadline ->
                        deadline.metAt() == null && deadline.stoppedAt() == null && deadline.dueAt() == null);
        if (dated) {
            for (DeadlineV1 deadline : current.deadlines()) {
                put(parameters, deadline.kind() + "By", deadline.pausedAt() == null ? deadline.dueAt() : null);
            }
        }
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value instanceof CodedName coded ? coded.name() : value);
        }
        if (value instanceof CodedName coded && coded.nameEn() != null) {
            parameters.put(name + Wordings.IN_ENGLISH, coded.nameEn());
        }
    }

    private static @Nullable Object value(RecordComponent component, CaseEventV1 event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
