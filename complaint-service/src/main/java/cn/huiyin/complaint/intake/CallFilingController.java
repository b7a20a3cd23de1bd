package cn.huiyin.complaint.intake;

import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.problem.AlsoAnswers;
import cn.huiyin.platform.problem.ProblemException;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Where operators register what callers say: 201 with the receipt that is read to the caller, 200 for a repetition. */
@RestController
class CallFilingController {

    private final RegisterComplaint register;
    private final QueryCodes codes;

    CallFilingController(RegisterComplaint register, QueryCodes codes) {
        this.register = register;
        this.codes = codes;
    }

    /**
     * Registers a call. With an answer it is a question that was answered at once: the case is closed with it. An order
     * number of the hotline that made a case before is refused.
     *
     * @param key made by the client, the same for each repetition of one call; 1 to 100 characters
     */
    @AlsoAnswers({
        ProblemType.IDEMPOTENCY_KEY_REUSED,
        ProblemType.RULE_REFUSED,
        ProblemType.UNKNOWN_CATEGORY,
        ProblemType.OUTSIDE_DISTRICT,
        ProblemType.COORDINATES_SWAPPED
    })
    @PostMapping("/api/calls")
    ResponseEntity<Receipt> registerCall(
            @RequestHeader("Idempotency-Key") String key, @RequestBody @Valid PhoneCall call, Actor operator) {
        Registration made = registered(call, call.key(operator, key), operator);
        Receipt receipt = Receipt.of(made.current(), codes.codeOf(made.current().number()));
        return made.alreadyKnown()
                ? ResponseEntity.ok(receipt)
                : ResponseEntity.created(URI.create("/api/complaints/" + receipt.number()))
                        .body(receipt);
    }

    private Registration registered(PhoneCall call, RequestKey key, Actor operator) {
        CaseActor by = new CaseActor(Party.OPERATOR, operator.subject(), operator.name());
        try {
            return register.registerCall(call.complaint(), key, by, call.answerGiven());
        } catch (ProblemException problem) {
            if (problem.type() == ProblemType.IDEMPOTENCY_KEY_REUSED
                    && call.complaint().externalOrder() != null) {
                throw ProblemException.of(
                                ProblemType.RULE_REFUSED, "orderNumber: another case has it (expected: a new order)")
                        .at("/orderNumber", "order-known");
            }
            throw problem;
        }
    }
}
