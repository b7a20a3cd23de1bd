package cn.huiyin.dispatch.engine;

import cn.huiyin.dispatch.district.OfficeCode;
import java.util.Locale;

/**
 * One piece of evidence for one office.
 *
 * @param source where it was seen; evidence of different sources adds up
 * @param certainty 0 to 1
 * @param reason what was seen
 */
record Evidence(OfficeCode office, Source source, double certainty, Reason reason) {

    enum Source {
        PIN,
        ADDRESS,
        TEXT;

        /** The name in a reason, e.g. {@code address}. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
