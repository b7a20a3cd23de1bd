package cn.huiyin.complaint.cases.views;

import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.platform.masking.Masking;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Texts of a case as they are shown without a recorded access: telephone numbers and the like in them are hidden. What
 * staff wrote for the citizen, such as an office's own number in its answer, is shown as it is.
 */
public final class MaskedTexts {

    /** What a reason says in somebody's own words; all else are codes and figures. */
    private static final Set<String> WRITTEN =
            Set.of("note", "sentence", "word", "words", "place", "settledBy", "elsewhere");

    private MaskedTexts() {}

    public static @Nullable String orNull(@Nullable String text) {
        return text == null ? null : Masking.mask(text);
    }

    public static Place of(Place place) {
        return new Place(place.lon(), place.lat(), orNull(place.address()));
    }

    public static List<Reason> of(List<Reason> reasons) {
        return reasons.stream().map(MaskedTexts::of).toList();
    }

    private static Reason of(Reason reason) {
        LinkedHashMap<String, List<String>> args = new LinkedHashMap<>(reason.args());
        args.replaceAll((name, values) ->
                WRITTEN.contains(name) ? values.stream().map(Masking::mask).toList() : values);
        return new Reason(reason.code(), args);
    }
}
