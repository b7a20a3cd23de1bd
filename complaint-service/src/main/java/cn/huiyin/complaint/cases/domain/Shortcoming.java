package cn.huiyin.complaint.cases.domain;

import java.util.Locale;

/** What a citizen finds wanting: a code of the district pack. */
public final class Shortcoming {

    private Shortcoming() {}

    /** The code. Earlier versions stored the names of constants, e.g. NOT_SOLVED for not-solved. */
    public static String ofStored(String stored) {
        return stored.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
