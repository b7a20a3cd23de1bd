package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.cases.domain.OrderWarning;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sentences for warnings in reports, without contact data. Pages translate the codes. */
final class OrderWarningSentences {

    private static final int MAX_SHOWN = 40;

    private OrderWarningSentences() {}

    /** Null for no warnings. */
    static @Nullable String of(List<OrderWarning> warnings) {
        return warnings.isEmpty()
                ? null
                : warnings.stream().map(OrderWarningSentences::of).collect(Collectors.joining(" "));
    }

    private static String of(OrderWarning warning) {
        String sentence = ResourceBundle.getBundle("cn.huiyin.complaint.hotline.order-warnings", Locale.ROOT)
                .getString(warning.kind().name());
        return warning.said() == null ? sentence : sentence.formatted(shown(warning.said()));
    }

    private static String shown(String said) {
        return said.length() <= MAX_SHOWN ? said : said.substring(0, MAX_SHOWN) + "…";
    }
}
