package cn.huiyin.notify.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.contracts.CaseEventV1;
import cn.huiyin.contracts.CaseEventV1.Assigned;
import cn.huiyin.contracts.CaseEventV1.Contacted;
import cn.huiyin.contracts.CaseEventV1.Rated;
import cn.huiyin.contracts.CaseEventV1.Registered;
import cn.huiyin.contracts.CaseMessage;
import cn.huiyin.contracts.CaseSnapshotV1;
import cn.huiyin.contracts.CloudEvent;
import cn.huiyin.contracts.CodedName;
import cn.huiyin.contracts.DeadlineV1;
import cn.huiyin.contracts.DispatchUndecidedV1;
import cn.huiyin.contracts.MessageQueue;
import cn.huiyin.contracts.MessageSamples;
import cn.huiyin.contracts.MessageType;
import cn.huiyin.contracts.PlaceV1;
import cn.huiyin.notify.telling.domain.Facts;
import cn.huiyin.notify.telling.domain.News;
import cn.huiyin.notify.telling.domain.Step;
import cn.huiyin.platform.messaging.EventCodec;
import cn.huiyin.platform.observability.Traces;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NewsReaderTest {

    private static final CodedName OFFICE = new CodedName("500108006", "弹子石街道");
    private static final Instant DUE = Instant.parse("2026-12-01T10:00:00Z");

    private final EventCodec codec = new EventCodec(Traces.none());

    @Test
    void readsWhoFiledAndWhetherAContactWasLeft() {
        News anonymous = read(registered(true));
        News named = read(registered(false));

        assertThat(anonymous.step()).isEqualTo(Step.REGISTERED);
        assertThat(anonymous.contactLeft()).isFalse();
        assertThat(named.contactLeft()).isTrue();
        assertThat(named.version()).isEqualTo(7);
    }

    @Test
    void readsOfficeCategoryAndDates() {
        News news = read(assigned(DUE, DUE));

        assertThat(news.officeCode()).isEqualTo("500108006");
        assertThat(news.facts().office()).isEqualTo("弹子石街道");
        assertThat(news.facts().answerBy()).isEqualTo(DUE);
    }

    @Test
    void readsNoDateWhereOneOfTwoIsMissing() {
        assertThat(read(assigned(null, DUE)).facts().answerBy()).isNull();
        assertThat(read(assigned(DUE, null)).facts().acceptBy()).isNull();
    }

    @Test
    void tellsApartWhetherTheCitizenWasReachedAndIsSatisfied() {
        assertThat(read(message(new Contacted(true))).step()).isEqualTo(Step.REACHED);
        assertThat(read(message(new Contacted(false))).step()).isEqualTo(Step.NOT_REACHED);
        assertThat(read(message(new Rated(true, "basically-satisfied"))).step()).isEqualTo(Step.RATED);
        assertThat(read(message(new Rated(false, "dissatisfied"))).step()).isEqualTo(Step.DISPUTED);
    }

    @Test
    void readsNothingFromAnEventThatIsNotForPeople() {
        assertThat(NewsReader.read(event(new DispatchUndecidedV1("c", "n", null, "standard", List.of(), List.of()))))
                .isEmpty();
    }

    static List<MessageType> types() {
        return MessageType.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void readsTheSampleOfEveryMessageThatItsQueueReceives(MessageType type) {
        CloudEvent<Record> sample = codec.decode(MessageSamples.of(type)).orElseThrow();

        Optional<News> news = NewsReader.read(sample);

        assertThat(news.isPresent())
                .isEqualTo(MessageQueue.NOTIFY_CASE_EVENTS.receives().contains(type));
        news.ifPresent(read -> {
            assertThat(read.caseId()).isEqualTo(sample.subject());
            assertThat(read.version()).isEqualTo(sample.version());
            assertThat(read.facts().number()).isEqualTo("NA-20261123-0137");
            assertThat(read.citizen()).isEqualTo("5f0c2a9e-4d1b-4c57-8a53-0b6f3e2d7c18");
        });
    }

    @Test
    void readsFromTheSampleOfAnAssignmentWhatPeopleAreTold() {
        News news = NewsReader.read(codec.decode(MessageSamples.of(MessageType.of(Assigned.class)))
                        .orElseThrow())
                .orElseThrow();

        assertThat(news.officeCode()).isEqualTo("500108006");
        assertThat(news.facts())
                .isEqualTo(new Facts(
                        "NA-20261123-0137",
                        "弹子石街道",
                        "夜间施工噪声",
                        Instant.parse("2026-11-24T03:00:00Z"),
                        Instant.parse("2026-11-30T10:00:00Z")));
    }

    private static CaseMessage<?> registered(boolean anonymous) {
        return message(anonymous, List.of(), new Registered("text", null, new PlaceV1(null, null, null), 0));
    }

    private static CaseMessage<?> assigned(Instant acceptBy, Instant answerBy) {
        return message(
                false,
                List.of(
                        new DeadlineV1("accept", DUE, acceptBy, null, null),
                        new DeadlineV1("answer", DUE, answerBy, null, null)),
                new Assigned(false));
    }

    private static CaseMessage<?> message(CaseEventV1 event) {
        return message(false, List.of(), event);
    }

    private static CaseMessage<?> message(boolean anonymous, List<DeadlineV1> deadlines, CaseEventV1 event) {
        return new CaseMessage<>(
                new CaseSnapshotV1(
                        "c", "n", "d", "assigned", "web", null, OFFICE, null, DUE, null, anonymous, deadlines),
                "office",
                event);
    }

    private static News read(Record data) {
        return NewsReader.read(event(data)).orElseThrow();
    }

    private static CloudEvent<Record> event(Record data) {
        return new CloudEvent<>("1.0", "e", "/s", "t", "c", DUE, "application/json", "7", null, data);
    }
}
