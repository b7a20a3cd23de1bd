package cn.huiyin.notify.plan;

import static cn.huiyin.notify.plan.Updates.due;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.contracts.CaseEventV1;
import cn.huiyin.contracts.CaseEventV1.Answered;
import cn.huiyin.contracts.CaseEventV1.Assigned;
import cn.huiyin.contracts.CaseEventV1.Registered;
import cn.huiyin.contracts.CaseMessage;
import cn.huiyin.contracts.CloudEvent;
import cn.huiyin.contracts.DeadlineV1;
import cn.huiyin.contracts.MessageSamples;
import cn.huiyin.contracts.MessageType;
import cn.huiyin.contracts.PlaceV1;
import cn.huiyin.notify.wording.Wordings;
import cn.huiyin.platform.messaging.EventCodec;
import cn.huiyin.platform.observability.Traces;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordingParametersTest {

    private static final EventCodec CODEC = new EventCodec(Traces.none());

    static List<MessageType> caseMessages() {
        return MessageType.all().stream()
                .filter(type -> CaseEventV1.class.isAssignableFrom(type.event()))
                .toList();
    }

    @Test
    void saysOfTheCaseAndOfTheEventWhatPeopleAreTold() {
        assertThat(WordingParameters.of(Updates.of(new Answered("supported"))))
                .containsEntry("number", "NA-20261124-0137")
                .containsEntry("office", "弹子石街道")
                .containsEntry("category", "夜间施工噪声")
                .containsEntry("by", "office")
                .containsEntry("acceptBy", Updates.ACCEPT_BY)
                .containsEntry("answerBy", Updates.ANSWER_BY)
                .containsEntry("outcome", "supported");
    }

    @Test
    void leavesOutWhatTheCitizenWrote() {
        Registered registered = new Registered("打 138 找我", "noise", new PlaceV1(1.0, 2.0, "家"), 3);

        assertThat(WordingParameters.of(Updates.of(registered)))
                .containsEntry("photos", 3)
                .doesNotContainKeys("text", "place", "categoryHint", "citizen");
    }

    @Test
    void promisesNoDateWhereOneThatRunsIsMissing() {
        assertThat(WordingParameters.of(Updates.aCase()
                        .with(due("accept", Updates.ACCEPT_BY), due("answer", null))
                        .told(new Assigned(false))))
                .doesNotContainKeys("acceptBy", "answerBy");
        DeadlineV1 met = new DeadlineV1("accept", Updates.ACCEPT_BY, null, Updates.ACCEPT_BY, null, null);
        assertThat(WordingParameters.of(Updates.aCase()
                        .with(met, due("answer", Updates.ANSWER_BY))
                        .told(new Assigned(false))))
                .containsKey("answerBy");
    }

    @ParameterizedTest
    @MethodSource("caseMessages")
    void readsTheSampleOfEveryMessageThatItsQueueReceives(MessageType type) {
        CloudEvent<Record> sample = CODEC.decode(MessageSamples.of(type)).orElseThrow();
        CaseUpdate update = new CaseUpdate(sample.id(), sample.version(), (CaseMessage<?>) sample.data());

        assertThat(update.caseId()).isEqualTo(sample.subject());
        assertThat(update.event()).isEqualTo(type.name());
        assertThat(WordingParameters.of(update))
                .containsEntry("number", "NA-20261123-0137")
                .allSatisfy((name, _) -> assertThat(
                                WordingParameters.names(update.message().event().getClass()))
                        .contains(name.replaceFirst(Wordings.IN_ENGLISH + "$", "")));
        assertThat(new NotificationPlan().notifications(update, Set.of(ChannelCode.IN_APP)))
                .isNotEmpty();
    }

    @Test
    void readsFromTheSampleOfAnAssignmentWhatPeopleAreTold() {
        CloudEvent<Record> sample =
                CODEC.decode(MessageSamples.of(MessageType.of(Assigned.class))).orElseThrow();

        assertThat(WordingParameters.of(new CaseUpdate("e", 2, (CaseMessage<?>) sample.data())))
                .containsEntry("office", "弹子石街道")
                .containsEntry("category", "夜间施工噪声")
                .containsEntry("acceptBy", Instant.parse("2026-11-24T03:00:00Z"))
                .containsEntry("answerBy", Instant.parse("2026-11-30T10:00:00Z"));
    }
}
