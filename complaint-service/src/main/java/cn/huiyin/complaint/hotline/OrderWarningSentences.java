package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.cases.domain.OrderWarning;
import java.util.List;
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
        String sentence =
                switch (warning.kind()) {
                    case PHONE_UNCLEAR ->
                        "The telephone number cannot be read; it is kept with the contact as it was said.";
                    case PHONE_AND_MORE ->
                        "More was said than one telephone number; all of it is kept with the contact.";
                    case EMAIL_UNCLEAR ->
                        "The e-mail address cannot be read as one; it is kept with the contact as it was said.";
                    case NAME_SHORTENED -> "The name is too long; all of it is kept with the contact.";
                    case ADDRESS_SHORTENED ->
                        "The address is too long and was shortened; all of it is kept with the case.";
                    case POINT_UNCLEAR -> "The point \"%s\" cannot be read; the case has none.";
                    case POINT_OUTSIDE -> "The point \"%s\" is outside of the district; the case has none.";
                    case POINT_SWAPPED -> "Longitude and latitude \"%s\" were swapped.";
                    case TIME_UNCLEAR -> "The time \"%s\" cannot be read surely; the case has none.";
                    case TIME_IN_FUTURE -> "The time \"%s\" is in the future; the case has none.";
                    case HANDED_OVER_UNCLEAR ->
                        "The time of hand-over \"%s\" cannot be read surely; deadlines start now.";
                    case HANDED_OVER_IN_FUTURE -> "The time of hand-over \"%s\" is in the future; deadlines start now.";
                    case HANDED_OVER_TOO_OLD -> "The time of hand-over \"%s\" is too long ago; deadlines start now.";
                    case SECRECY_UNCLEAR -> "The wish for secrecy \"%s\" is not understood; the caller is kept secret.";
                    case CATEGORY_UNKNOWN ->
                        "The category \"%s\" is not of the taxonomy; the dispatch engine finds one.";
                };
        return warning.said() == null ? sentence : sentence.formatted(shown(warning.said()));
    }

    private static String shown(String said) {
        return said.length() <= MAX_SHOWN ? said : said.substring(0, MAX_SHOWN) + "…";
    }
}
