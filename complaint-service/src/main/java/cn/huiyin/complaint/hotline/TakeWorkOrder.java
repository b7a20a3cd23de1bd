package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.cases.domain.Channel;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Complaint.ExternalOrder;
import cn.huiyin.complaint.cases.domain.OrderWarning;
import cn.huiyin.complaint.cases.domain.Restriction;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.complaint.cases.views.MaskedTexts;
import cn.huiyin.complaint.hotline.RowOutcome.Result;
import cn.huiyin.complaint.intake.RegisterComplaint;
import cn.huiyin.complaint.intake.Registration;
import cn.huiyin.complaint.intake.RequestKey;
import cn.huiyin.complaint.intake.SanitizedComplaint;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.masking.Masking;
import cn.huiyin.platform.problem.ProblemException;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Makes a case of one order of the hotline. Hotlines send exports again with edited rows: for an order number that
 * already has a case, the case stays as it is, and the outcome says whether the order differs in what staff may read of
 * the case without a recorded access. A restricted case is compared with nothing.
 */
@Service
class TakeWorkOrder {

    private static final String DIFFERS =
            "The order differs from the one that made the case; the case keeps what was said first.";

    private final RegisterComplaint register;
    private final Cases cases;
    private final MeterRegistry meters;

    TakeWorkOrder(RegisterComplaint register, Cases cases, MeterRegistry meters) {
        this.register = register;
        this.cases = cases;
        this.meters = meters;
    }

    /** Throws only when the database is unavailable. */
    RowOutcome take(OrderRow row) {
        RowOutcome outcome = known(row).orElseGet(() -> switch (row.reading()) {
            case ReadOrder.Wrong wrong -> RowOutcome.refused(row, wrong.code(), wrong.reason());
            case ReadOrder.Order order -> register(row, order);
        });
        meters.counter("huiyin.hotline.orders", "result", outcome.result().code())
                .increment();
        return outcome;
    }

    private RowOutcome register(OrderRow row, ReadOrder.Order order) {
        RequestKey key = new RequestKey(Channel.HOTLINE.code(), ExternalOrder.keyOf(order.orderNumber()));
        try {
            Registration made = register.register(order.complaint(), key, List.of());
            return made.alreadyKnown()
                    ? known(row).orElseThrow()
                    : registered(row, order, made.current().number().value());
        } catch (ProblemException problem) {
            if (problem.type() == ProblemType.IDEMPOTENCY_KEY_REUSED) {
                return known(row).orElseThrow(() -> problem);
            }
            return RowOutcome.refused(row, problem.type().code(), problem.detail());
        }
    }

    private static RowOutcome registered(OrderRow row, ReadOrder.Order order, String number) {
        List<OrderWarning> warnings =
                Objects.requireNonNull(order.complaint().externalOrder()).doubts();
        List<String> codes = warnings.stream()
                .map(warning -> warning.kind().code())
                .distinct()
                .toList();
        return RowOutcome.of(row, Result.REGISTERED, number, OrderWarningSentences.of(warnings), codes);
    }

    /** Looked up first, so that sending an export again uses up no case numbers and checks nothing again. */
    private Optional<RowOutcome> known(OrderRow row) {
        String number = row.reading().orderNumber();
        if (number.isEmpty() || mayBeAnother(row.reading())) {
            return Optional.empty();
        }
        return cases.findByOrder(number, Scope.ALL).map(stored -> {
            boolean differs = !Restriction.holds(stored.current()) && differs(stored, row.reading());
            return RowOutcome.of(
                    row,
                    Result.KNOWN,
                    stored.current().number().value(),
                    differs ? DIFFERS : null,
                    differs ? List.of("differs") : List.of());
        });
    }

    /** A number that is refused as the number of another order is not the one that is known. */
    private static boolean mayBeAnother(ReadOrder reading) {
        return reading instanceof ReadOrder.Wrong wrong && !wrong.code().startsWith("text-");
    }

    private static boolean differs(StoredCase stored, ReadOrder reading) {
        return !(reading instanceof ReadOrder.Order order)
                || !readable(order.complaint()).equals(readable(stored.current().complaint()));
    }

    /**
     * What anybody of the staff reads. Guesses at a telephone number would otherwise be confirmed by the outcome and no
     * access be recorded; recording one for each order of an export that is sent again would use up a day's accesses at
     * once. A corrected number is said by amending the case.
     */
    private static Complaint readable(Complaint given) {
        Complaint said = comparable(given);
        return new Complaint(
                said.channel(),
                Masking.mask(said.text()),
                said.categoryHint(),
                MaskedTexts.of(said.place()),
                null,
                false,
                null,
                null,
                said.externalOrder(),
                List.of());
    }

    /** What was said, without how its number was written and what depends on the day of the import. */
    static Complaint comparable(Complaint given) {
        ExternalOrder order = given.externalOrder();
        Instant reportedAt = order == null ? null : order.reportedAt();
        return SanitizedComplaint.of(given).withOrder(new ExternalOrder("", reportedAt, null, List.of()));
    }
}
