package cn.huiyin.dispatch.engine;

import cn.huiyin.dispatch.district.OfficeCode;

/**
 * One thing that speaks for one office.
 *
 * @param source where it was seen; evidence of different sources adds up
 * @param certainty 0 to 1
 * @param text what was seen, in words a citizen could be told
 */
record Evidence(OfficeCode office, Source source, double certainty, String text) {

    enum Source {
        PIN,
        ADDRESS,
        TEXT
    }
}
