package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.cases.domain.Channel;
import cn.huiyin.complaint.cases.domain.Complaint.ExternalOrder;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.complaint.intake.RegisterComplaint;
import cn.huiyin.complaint.intake.RequestKey;
import cn.huiyin.complaint.intake.TypedComplaint;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Makes a case of one order of the hotline. Hotlines send their exports again with rows edited: an order number that made
 * a case before is known, the case stays as it is, and the outcome says where the order differs. An order with any wrong
 * value, e.g. a malformed telephone number, is refused with the reason and can be sent again once it is corrected.
 */
@Service
class TakeWorkOrder {

    /** How far the hotline's time may be ahead of ours. */
    private static final Duration MAX_CLOCK_SKEW = Duration.ofMinutes(10);

    private final RegisterComplaint register;
    private final Cases cases;
    private final MeterRegistry meters;
    private final Clock clock;

    TakeWorkOrder(RegisterComplaint register, Cases cases, MeterRegistry meters, Clock clock) {
        this.register = register;
        this.cases = cases;
        this.meters = meters;
        this.clock = clock;
    }

    /** Throws only when the database is unavailable. */
    RowOutcome take(long row, Reading reading) {
        var outcome = known(row, reading).orElseGet(() -> switch (reading) {
            case Reading.Wrong wrong -> refused(row, wrong.orderNumber(), wrong.reason());
            case Reading.Order order -> register(row, order);
        });
        meters.counter("huiyin.hotline.orders", "result", outcome.result().code())
                .increment();
        return outcome;
    }

    private RowOutcome register(long row, Reading.Order order) {
        if (isInTheFuture(order.complaint().externalOrder())) {
            return refused(row, order.orderNumber(), "time: in the future (expected: when the hotline took the order)");
        }
        try {
            var made = register.register(order.complaint(), key(order), List.of());
            var result = made.alreadyKnown() ? RowOutcome.Result.KNOWN : RowOutcome.Result.REGISTERED;
            return new RowOutcome(
                    row, order.orderNumber(), result, made.current().number().value(), order.note());
        } catch (ProblemException problem) {
            if (problem.type() == ProblemType.IDEMPOTENCY_KEY_REUSED) {
                return known(row, order).orElseThrow(() -> problem);
            }
            return refused(row, order.orderNumber(), problem.detail());
        }
    }

    /** Looked up first, so that sending an export again uses up no case numbers and checks nothing again. */
    private Optional<RowOutcome> known(long row, Reading reading) {
        if (reading.orderNumber().isEmpty()) {
            return Optional.empty();
        }
        return cases.findByIdempotencyKey(key(reading).scoped()).map(earlier -> {
            var stored = earlier.stored();
            return new RowOutcome(
                    row,
                    reading.orderNumber(),
                    RowOutcome.Result.KNOWN,
                    stored.current().number().value(),
                    difference(stored, reading));
        });
    }

    private static @Nullable String difference(StoredCase stored, Reading reading) {
        if (reading instanceof Reading.Order order
                && TypedComplaint.of(order.complaint()).equals(stored.current().complaint())) {
            return null;
        }
        return "The order differs from the one that made the case; the case keeps what was said first.";
    }

    private static RequestKey key(Reading reading) {
        return new RequestKey(Channel.HOTLINE.code(), reading.orderNumber());
    }

    private boolean isInTheFuture(@Nullable ExternalOrder order) {
        return order != null
                && order.reportedAt() != null
                && order.reportedAt().isAfter(clock.instant().plus(MAX_CLOCK_SKEW));
    }

    private static RowOutcome refused(long row, String orderNumber, String reason) {
        return new RowOutcome(row, orderNumber, RowOutcome.Result.REFUSED, null, reason);
    }
}
