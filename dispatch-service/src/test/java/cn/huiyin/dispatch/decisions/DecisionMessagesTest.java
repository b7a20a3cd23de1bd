package cn.huiyin.dispatch.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.contracts.CaseEventV1.Registered;
import cn.huiyin.contracts.CaseMessage;
import cn.huiyin.contracts.CaseSnapshotV1;
import cn.huiyin.contracts.DispatchDecidedV1;
import cn.huiyin.contracts.DispatchUndecidedV1;
import cn.huiyin.contracts.MessageSamples;
import cn.huiyin.contracts.MessageType;
import cn.huiyin.contracts.ReasonCode;
import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.Category.Branch;
import cn.huiyin.dispatch.district.CategoryCode;
import cn.huiyin.dispatch.district.Department;
import cn.huiyin.dispatch.district.Office;
import cn.huiyin.dispatch.district.OfficeCode;
import cn.huiyin.dispatch.district.Position;
import cn.huiyin.dispatch.engine.Candidate;
import cn.huiyin.dispatch.engine.Complaint;
import cn.huiyin.dispatch.engine.DeadlineClass;
import cn.huiyin.dispatch.engine.DispatchDecision.Decided;
import cn.huiyin.dispatch.engine.DispatchDecision.Undecided;
import cn.huiyin.dispatch.engine.Reason;
import cn.huiyin.platform.messaging.EventCodec;
import cn.huiyin.platform.observability.Traces;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Held against the samples of the contracts: what this service reads and what it says. */
class DecisionMessagesTest {

    private static final Branch NOISE = new Branch(new CategoryCode("noise"), "噪声", "Noise");
    private static final Optional<Category> NIGHT_WORK = Optional.of(new Category(
            new CategoryCode("noise.construction.night"),
            "夜间施工噪声",
            "Night construction noise",
            NOISE,
            Optional.empty(),
            true));
    private static final Office DANZISHI = office("500108006", "弹子石街道");
    private static final Office NANPING = office("500108003", "南坪街道");
    private static final Reason NIGHT_WORDS = new Reason(
            ReasonCode.TEXT_BY_WORDS,
            Map.of("words", List.of("工地", "夜里", "打桩"), "category", List.of("noise.construction.night")));
    private static final Reason AT_NIGHT =
            new Reason(ReasonCode.DEADLINE_NIGHT, Map.of("rule", List.of("night-noise"), "hour", List.of("23:42")));

    private static final EventCodec CODEC = new EventCodec(Traces.none());
    private final CaseMessage<?> message = (CaseMessage<?>) sample(Registered.class);
    private final CaseSnapshotV1 registered = message.snapshot();

    @Test
    void readsARegisteredCase() {
        Registered event = (Registered) message.event();

        Complaint complaint = DecisionMessages.complaint(registered, event);

        assertThat(complaint)
                .isEqualTo(new Complaint(
                        event.text(),
                        Optional.of("noise.construction.night"),
                        Optional.of(new Position(106.5836, 29.5868)),
                        "弹子石新街路口的工地",
                        Instant.parse("2026-11-23T15:42:07.318Z")));
    }

    @Test
    void saysWhoHandlesTheCase() {
        Decided decided = new Decided(
                NIGHT_WORK,
                DANZISHI,
                List.of(
                        new Department("EEB", "区生态环境局", "Environment"),
                        new Department("HCC", "区住房城乡建委", "Construction")),
                DeadlineClass.URGENT,
                0.94713,
                List.of(
                        NIGHT_WORDS,
                        new Reason(ReasonCode.PLACE_PIN_INSIDE, Map.of("office", List.of("500108006"))),
                        new Reason(
                                ReasonCode.RESPONSIBILITY_OFFICE_LEADS,
                                Map.of(
                                        "office", List.of("500108006"),
                                        "category", List.of("noise.construction.night"),
                                        "departments", List.of("EEB", "HCC"))),
                        AT_NIGHT));

        assertThat(DecisionMessages.message(decided, registered)).isEqualTo(sample(DispatchDecidedV1.class));
    }

    @Test
    void saysBetweenWhichOfficesTheTriageDeskMayChoose() {
        Undecided undecided = new Undecided(
                NIGHT_WORK,
                DeadlineClass.URGENT,
                List.of(
                        new Candidate(DANZISHI, 0.41249, List.of(ambiguous("500108006", "500108003"))),
                        new Candidate(NANPING, 0.2031, List.of(ambiguous("500108003", "500108006")))),
                List.of(
                        NIGHT_WORDS,
                        ambiguous("500108006", "500108003"),
                        new Reason(ReasonCode.PLACE_UNDECIDED_SEVERAL, Map.of()),
                        AT_NIGHT));

        assertThat(DecisionMessages.message(undecided, registered)).isEqualTo(sample(DispatchUndecidedV1.class));
    }

    private Record sample(Class<? extends Record> event) {
        return CODEC.decode(MessageSamples.of(MessageType.of(event)))
                .orElseThrow()
                .data();
    }

    private static Reason ambiguous(String office, String other) {
        return new Reason(
                ReasonCode.PLACE_NAME_AMBIGUOUS,
                Map.of(
                        "source", List.of("text"),
                        "place", List.of("弹子石"),
                        "office", List.of(office),
                        "others", List.of(other)));
    }

    private static Office office(String code, String name) {
        return new Office(new OfficeCode(code), name, name, Office.Kind.STREET, "", new Position(106.58, 29.58));
    }
}
