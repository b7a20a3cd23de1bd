package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.cases.domain.OrderWarning;
import cn.huiyin.complaint.cases.domain.OrderWarning.Kind;
import cn.huiyin.complaint.hotline.OrderReader.OrderValues;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The times of an order, if they are plausible. */
@Component
class OrderTimes {

    /** How far the hotline's clock may be ahead of ours. */
    private static final Duration MAX_CLOCK_SKEW = Duration.ofMinutes(10);

    private final HotlineSettings settings;
    private final Clock clock;

    OrderTimes(HotlineSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** When the hotline took the call; null where it did not say so, or what cannot be. */
    @Nullable
    Instant reportedAt(OrderValues said, List<OrderWarning> warnings) {
        String given = OrderTime.joined(said.of(OrderField.DATE), said.of(OrderField.TIME));
        return past(given, Kind.TIME_UNCLEAR, Kind.TIME_IN_FUTURE, warnings);
    }

    /** When the hotline handed the order over; null where the deadlines start at the registration. */
    @Nullable
    Instant handedOverAt(OrderValues said, List<OrderWarning> warnings) {
        String given = said.of(OrderField.HANDED_OVER);
        Instant time = past(given, Kind.HANDED_OVER_UNCLEAR, Kind.HANDED_OVER_IN_FUTURE, warnings);
        Instant now = clock.instant();
        if (time != null && time.isBefore(now.minus(Duration.ofDays(settings.handOverDays())))) {
            warnings.add(new OrderWarning(Kind.HANDED_OVER_TOO_OLD, ShortText.of(given)));
            return null;
        }
        return time == null || time.isAfter(now) ? null : time;
    }

    private @Nullable Instant past(String given, Kind unclear, Kind inFuture, List<OrderWarning> warnings) {
        if (given.isBlank()) {
            return null;
        }
        Instant latest = clock.instant().plus(MAX_CLOCK_SKEW);
        Instant time = OrderTime.read(given).orElse(null);
        if (time == null || time.isAfter(latest)) {
            warnings.add(new OrderWarning(time == null ? unclear : inFuture, ShortText.of(given)));
            return null;
        }
        return time;
    }
}
