package cn.huiyin.complaint.cases.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Channel 渠道 by which a complaint came in. */
public enum Channel {
    HOTLINE,
    APP,
    WEB,
    WECHAT,
    WEIBO;

    /** The name on the wire, e.g. {@code hotline}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Channel> ofCode(String code) {
        return Arrays.stream(values())
                .filter(channel -> channel.code().equals(code))
                .findFirst();
    }
}
