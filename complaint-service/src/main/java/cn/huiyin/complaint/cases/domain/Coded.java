package cn.huiyin.complaint.cases.domain;

import java.util.Locale;

/** A constant that goes over the wire by a name in kebab case, e.g. {@code not-supported}. */
public interface Coded {

    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
