package cn.huiyin.complaint.cases.store;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.WhistleCall;
import cn.huiyin.complaint.cases.domain.Whistles;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a case as the lists of departments find them: each as code and list in one word, e.g.
 * {@code EEB.called}.
 */
public final class DepartmentCalls {

    /** The lists of a department. */
    public enum Part {
        /** It is called in and has not reported in yet. */
        CALLED,
        /** It has reported in and owes its part. */
        REPORTED,
        /** It did its part, or the handling ended while it was there. */
        DONE;

        /** The name on the wire, e.g. {@code called}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String of(String department) {
            return department + "." + code();
        }
    }

    private DepartmentCalls() {}

    /** In all lists of this department. */
    public static List<String> allOf(String department) {
        return Arrays.stream(Part.values()).map(part -> part.of(department)).toList();
    }

    /** Null where no department sees the case. */
    static @Nullable List<String> words(Case current) {
        List<String> words = Whistles.of(current).latest().stream()
                .filter(WhistleCall::isSeenByDepartment)
                .map(call -> part(call).of(call.department().code()))
                .toList();
        return words.isEmpty() ? null : words;
    }

    /** When anything happened to its calls last; null where no department sees the case. */
    static @Nullable Instant lastAt(Case current) {
        return Whistles.of(current).latest().stream()
                .filter(WhistleCall::isSeenByDepartment)
                .map(WhistleCall::lastAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Part part(WhistleCall call) {
        if (!call.open()) {
            return Part.DONE;
        }
        return call.awaitsReport() ? Part.CALLED : Part.REPORTED;
    }
}
