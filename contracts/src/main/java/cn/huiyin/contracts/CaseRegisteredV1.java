package cn.huiyin.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A complaint was registered 已登记.
 *
 * @param channel one of hotline, app, web, wechat, weibo
 * @param text the citizen's words, phone and identity numbers and e-mail addresses masked
 * @param categoryHint the category that the citizen chose or confirmed
 * @param anonymous whether the citizen left no name and no contact
 * @param citizen subject of the signed-in citizen; never a name or a number
 * @param photos how many photos came with it, 0 to 9
 */
public record CaseRegisteredV1(
        String caseId,
        String number,
        String channel,
        String text,
        @Nullable String categoryHint,
        PlaceV1 place,
        Instant registeredAt,
        boolean anonymous,
        @Nullable String citizen,
        int photos) {}
