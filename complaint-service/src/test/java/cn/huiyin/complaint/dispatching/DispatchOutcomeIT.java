package cn.huiyin.complaint.dispatching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.acts.ActOnCase;
import cn.huiyin.complaint.acts.CaseAccess;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Channel;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.complaint.cases.domain.acts.Withdraw;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.complaint.intake.RegisterComplaint;
import cn.huiyin.complaint.intake.RequestKey;
import cn.huiyin.contracts.CandidateV1;
import cn.huiyin.contracts.CodedName;
import cn.huiyin.contracts.DispatchDecidedV1;
import cn.huiyin.contracts.DispatchUndecidedV1;
import cn.huiyin.contracts.MessageType;
import cn.huiyin.contracts.ReasonV1;
import cn.huiyin.platform.messaging.EventCodec;
import cn.huiyin.platform.messaging.OutboxMessage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;

class DispatchOutcomeIT extends RunningComplaintService {

    private static final CodedName DANZISHI = new CodedName("500108006", "弹子石街道");
    private static final CodedName ELSEWHERE = new CodedName("999999999", "别处街道");
    private static final Map<String, List<String>> INSIDE = Map.of("office", List.of(DANZISHI.code()));

    @Autowired
    private RegisterComplaint intake;

    @Autowired
    private Cases cases;

    @Autowired
    private ActOnCase acts;

    @Autowired
    private RabbitTemplate rabbit;

    @Autowired
    private EventCodec codec;

    @Test
    void assignsTheOfficeThatTheEngineDecidedWithItsReasons() {
        Case registered = register();

        publish(decided(registered, DANZISHI, "urgent"));

        Case current = awaitState(registered, CaseState.ASSIGNED).current();
        assertThat(current.office()).extracting("code", "name").containsExactly("500108006", "弹子石街道");
        assertThat(current.deadlineClass()).isEqualTo("urgent");
        assertThat(current.reasons()).containsExactly(new Reason("place.pin-inside", INSIDE));
    }

    @Test
    void aMessageThatComesAgainAndLateChangesNothing() {
        Case registered = register();
        OutboxMessage message = decided(registered, DANZISHI, "standard");
        publish(message);
        StoredCase assigned = awaitState(registered, CaseState.ASSIGNED);

        publish(message);
        publish(undecided(registered));
        Case marker = register();
        publish(decided(marker, DANZISHI, "standard"));
        awaitState(marker, CaseState.ASSIGNED);

        assertThat(stored(registered).version()).isEqualTo(assigned.version());
        assertThat(stored(registered).current()).isEqualTo(assigned.current());
    }

    @Test
    void sendsWhatTheEngineWouldNotDecideToTheDeskWithRankedCandidates() {
        Case registered = register();

        publish(undecided(registered));

        Case current = awaitState(registered, CaseState.TRIAGE).current();
        assertThat(current.candidates())
                .as("an office that this district does not have is no candidate")
                .extracting(candidate -> candidate.office().name())
                .containsExactly("弹子石街道");
        assertThat(current.office()).isNull();
    }

    @Test
    void anOfficeThatThisDistrictDoesNotHaveIsTheDesksToSettle() {
        Case registered = register();

        publish(decided(registered, ELSEWHERE, "standard"));

        assertThat(awaitState(registered, CaseState.TRIAGE).current().office()).isNull();
    }

    @Test
    void aDeadlineClassWithoutLimitsBecomesTheUsualOne() {
        Case registered = register();

        publish(decided(registered, DANZISHI, "within-the-hour"));

        assertThat(awaitState(registered, CaseState.ASSIGNED).current().deadlineClass())
                .isEqualTo("standard");
    }

    @Test
    void leavesACaseAloneThatWasWithdrawnMeanwhile() {
        Case withdrawn = register();
        acts.act(withdrawn.number(), CaseAccess.ofCitizen(Scope.ALL, null), new Withdraw.Command(null));

        publish(decided(withdrawn, DANZISHI, "standard"));
        Case marker = register();
        publish(decided(marker, DANZISHI, "standard"));
        awaitState(marker, CaseState.ASSIGNED);

        assertThat(stored(withdrawn).current().state()).isEqualTo(CaseState.WITHDRAWN);
    }

    private Case register() {
        Complaint complaint =
                new Complaint(Channel.WEB, "工地夜里打桩。", null, Place.UNKNOWN, null, true, null, null, null, List.of());
        RequestKey key = new RequestKey("anonymous", UUID.randomUUID().toString());
        return intake.register(complaint, key, List.of()).current();
    }

    private OutboxMessage decided(Case registered, CodedName office, String deadlineClass) {
        DispatchDecidedV1 data = new DispatchDecidedV1(
                registered.id().value(),
                registered.number().value(),
                null,
                office,
                List.of(),
                deadlineClass,
                0.9,
                List.of(new ReasonV1("place.pin-inside", INSIDE)));
        return codec.outgoing(registered.id().value(), 1, Instant.now(), data);
    }

    private OutboxMessage undecided(Case registered) {
        List<ReasonV1> reasons = List.of(new ReasonV1("place.undecided-several", Map.of()));
        DispatchUndecidedV1 data = new DispatchUndecidedV1(
                registered.id().value(),
                registered.number().value(),
                null,
                "standard",
                List.of(new CandidateV1(DANZISHI, 0.5, reasons), new CandidateV1(ELSEWHERE, 0.4, reasons)),
                reasons);
        return codec.outgoing(registered.id().value(), 1, Instant.now(), data);
    }

    private void publish(OutboxMessage message) {
        String key = MessageType.ofType(message.type()).orElseThrow().routingKey();
        rabbit.send(
                MessageType.EXCHANGE,
                key,
                MessageBuilder.withBody(codec.encode(message)).build());
    }

    private StoredCase awaitState(Case registered, CaseState state) {
        return await().until(
                        () -> stored(registered), stored -> stored.current().state() == state);
    }

    private StoredCase stored(Case registered) {
        return cases.find(registered.id(), Scope.ALL).orElseThrow();
    }
}
