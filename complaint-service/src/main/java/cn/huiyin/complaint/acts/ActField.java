package cn.huiyin.complaint.acts;

import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.Coded;
import cn.huiyin.complaint.cases.domain.Input;
import cn.huiyin.complaint.cases.domain.InputType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that is said with an act, so that a page can draw the form; read from a component of the command.
 *
 * @param name name of the property in the body
 * @param type how it is asked for, e.g. {@code long-text}
 * @param required whether it must be given
 * @param maxLength most characters of a text, or most photos or departments
 * @param min least value of a number
 * @param max greatest value of a number
 * @param options the codes of a choice
 */
public record ActField(
        String name,
        InputType type,
        boolean required,
        @Nullable Integer maxLength,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable List<String> options) {

    /** Fields for longer texts have several lines. */
    private static final int LONGEST_LINE = 200;

    ActField withOptions(List<String> codes) {
        return new ActField(name, type, required, maxLength, min, max, codes);
    }

    /** All components of a command, in their order. */
    public static List<ActField> of(Class<? extends CaseCommand> command) {
        return Arrays.stream(command.getRecordComponents()).map(ActField::of).toList();
    }

    private static ActField of(RecordComponent component) {
        Integer maxLength = value(component, Size.class, Size::max);
        return new ActField(
                component.getName(),
                typeOf(component, maxLength),
                isRequired(component),
                maxLength,
                bound(component, Min.class, Min::value, DecimalMin.class, DecimalMin::value),
                bound(component, Max.class, Max::value, DecimalMax.class, DecimalMax::value),
                optionsOf(component.getType()));
    }

    private static InputType typeOf(RecordComponent component, @Nullable Integer maxLength) {
        Input said = component.getAnnotation(Input.class);
        if (said != null) {
            return said.value();
        }
        Class<?> type = component.getType();
        if (type.isEnum()) {
            return InputType.CHOICE;
        }
        if (type == Boolean.class || type == boolean.class) {
            return InputType.YES_NO;
        }
        if (type == String.class) {
            return maxLength == null || maxLength > LONGEST_LINE ? InputType.LONG_TEXT : InputType.TEXT;
        }
        return InputType.NUMBER;
    }

    private static boolean isRequired(RecordComponent component) {
        return annotation(component, NotBlank.class) != null || annotation(component, NotNull.class) != null;
    }

    private static @Nullable List<String> optionsOf(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Coded) constant).code())
                        .toList()
                : null;
    }

    private static <W extends Annotation, D extends Annotation> @Nullable BigDecimal bound(
            RecordComponent component,
            Class<W> whole,
            Function<W, Long> wholeValue,
            Class<D> decimal,
            Function<D, String> decimalValue) {
        Long bound = value(component, whole, wholeValue);
        if (bound != null) {
            return BigDecimal.valueOf(bound);
        }
        String text = value(component, decimal, decimalValue);
        return text == null ? null : new BigDecimal(text);
    }

    private static <A extends Annotation, T> @Nullable T value(
            RecordComponent component, Class<A> type, Function<A, T> value) {
        A annotation = annotation(component, type);
        return annotation == null ? null : value.apply(annotation);
    }

    /** Bean Validation's constraints lie on the accessor of a component. */
    private static <A extends Annotation> @Nullable A annotation(RecordComponent component, Class<A> type) {
        return component.getAccessor().getAnnotation(type);
    }
}
