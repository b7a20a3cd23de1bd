package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.cases.domain.Channel;
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
 * Makes a case of one order of the hotline. An order number that made a case before is known, whatever the order says
 * now: hotlines send their exports again with rows edited, and what the citizen first said is never changed; where it
 * differs, the outcome says so. An order that is wrong in one value, a malformed telephone number included, is refused
 * with the reason and can be sent again once it is put right: neither is the complaint dropped without a word, nor is a
 * case made whose citizen nobody can call.
 */
@Service
class TakeWorkOrder {

    /** How far the hotline's clock may be ahead of ours. */
    private static final Duration AHEAD = Duration.ofMinutes(10);

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

    /** What becomes of it; an exception only when a part of the platform is away. */
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
        var reportedAt = order.complaint().source().reportedAt();
        if (reportedAt != null && reportedAt.isAfter(clock.instant().plus(AHEAD))) {
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

    private static RowOutcome refused(long row, String orderNumber, String reason) {
        return new RowOutcome(row, orderNumber, RowOutcome.Result.REFUSED, null, reason);
    }
}
