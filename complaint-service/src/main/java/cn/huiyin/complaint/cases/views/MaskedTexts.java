package cn.huiyin.complaint.cases.views;

import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.platform.masking.Masking;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts of a case as they are shown without a recorded look: telephone numbers and the like in them are hidden. What staff
 * wrote for the citizen, such as an office's own number in its answer, is shown as it is.
 */
public final class MaskedTexts {

    private MaskedTexts() {}

    public static @Nullable String orNull(@Nullable String text) {
        return text == null ? null : Masking.mask(text);
    }

    public static Place of(Place place) {
        return new Place(place.lon(), place.lat(), orNull(place.address()));
    }

    public static List<Reason> of(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new Reason(reason.stage(), Masking.mask(reason.text())))
                .toList();
    }
}
