package cn.huiyin.complaint.cases.domain;

import java.util.Arrays;
import java.util.Optional;

/** Channel 渠道 by which a complaint came in. */
public enum Channel implements Coded {
    HOTLINE,
    APP,
    WEB,
    WECHAT,
    WEIBO;

    public static Optional<Channel> ofCode(String code) {
        return Arrays.stream(values())
                .filter(channel -> channel.code().equals(code))
                .findFirst();
    }
}
