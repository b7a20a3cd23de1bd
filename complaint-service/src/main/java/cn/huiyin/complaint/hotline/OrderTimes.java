package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.cases.domain.OrderWarning;
import cn.huiyin.complaint.hotline.OrderReader.Said;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    Instant reportedAt(Said said, List<OrderWarning> warnings) {
        String given = OrderTime.joined(said.of(OrderField.DATE), said.of(OrderField.TIME));
        Instant time = time(given, OrderWarning.Kind.TIME_UNCLEAR, warnings);
        if (time != null && isInTheFuture(time)) {
            warnings.add(new OrderWarning(OrderWarning.Kind.TIME_IN_FUTURE, ShortText.of(given)));
            return null;
        }
        return time;
    }

    /** When the hotline handed the order over; null where the deadlines start at the registration. */
    @Nullable
    Instant handedOverAt(Said said, List<OrderWarning> warnings) {
        String given = said.of(OrderField.HANDED_OVER);
        Instant time = time(given, OrderWarning.Kind.HANDED_OVER_UNCLEAR, warnings);
        if (time == null) {
            return null;
        }
        if (isInTheFuture(time)) {
            warnings.add(new OrderWarning(OrderWarning.Kind.HANDED_OVER_IN_FUTURE, ShortText.of(given)));
            return null;
        }
        Instant now = clock.instant();
        if (time.isBefore(now.minus(Duration.ofDays(settings.handOverDays())))) {
            warnings.add(new OrderWarning(OrderWarning.Kind.HANDED_OVER_TOO_OLD, ShortText.of(given)));
            return null;
        }
        return time.isAfter(now) ? null : time;
    }

    private static @Nullable Instant time(String given, OrderWarning.Kind unclear, List<OrderWarning> warnings) {
        if (OrderTime.isNone(given)) {
            return null;
        }
        Optional<Instant> time = OrderTime.read(given);
        if (time.isEmpty()) {
            warnings.add(new OrderWarning(unclear, ShortText.of(given)));
        }
        return time.orElse(null);
    }

    private boolean isInTheFuture(Instant time) {
        return time.isAfter(clock.instant().plus(MAX_CLOCK_SKEW));
    }
}
