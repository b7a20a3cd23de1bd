package cn.huiyin.complaint.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseEvolution;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.Life;
import cn.huiyin.complaint.cases.domain.Lives;
import cn.huiyin.contracts.CaseAnsweredV1;
import cn.huiyin.contracts.CaseAssignedV1;
import cn.huiyin.contracts.CaseRegisteredV1;
import cn.huiyin.contracts.CloudEvent;
import cn.huiyin.contracts.MessageType;
import cn.huiyin.platform.messaging.EventCodec;
import cn.huiyin.platform.messaging.OutboxMessage;
import cn.huiyin.platform.observability.Traces;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Every event is told, once, in its order, and without a word of the contact. */
class CaseMessagesTest {

    private final EventCodec codec = new EventCodec(Traces.none());
    private final CaseMessages messages = new CaseMessages(codec);

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void tellsEveryEventWithTheVersionItMade(@ForAll("lives") Life life) {
        var told = tell(life).stream()
                .map(codec::encode)
                .map(bytes -> codec.decode(bytes).orElseThrow())
                .toList();

        assertThat(told).extracting(CloudEvent::subject).containsOnly(life.id().value());
        assertThat(told)
                .extracting(event -> Integer.parseInt(event.sequence()))
                .containsExactlyElementsOf(versions(life));
        assertThat(told).extracting(CloudEvent::id).doesNotHaveDuplicates();
        assertThat(told)
                .extracting(CloudEvent::time)
                .containsExactlyElementsOf(
                        life.history().stream().map(CaseEvent::at).toList());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void tellsNothingOfTheContact(@ForAll("lives") Life life) {
        assertThat(tell(life))
                .extracting(message -> new String(codec.encode(message), StandardCharsets.UTF_8))
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain(
                                CaseBuilder.CONTACT.name(), CaseBuilder.CONTACT.phone(), CaseBuilder.CONTACT.email()));
    }

    @Test
    void tellsEveryTypeOfMessageThatThisServiceSends() {
        var sent = Stream.of(MessageType.values())
                .filter(type -> type.routingKey().startsWith("case."))
                .map(MessageType::type)
                .collect(Collectors.toSet());

        var told = Lives.any()
                .sampleStream()
                .limit(300)
                .flatMap(life -> tell(life).stream())
                .map(OutboxMessage::type)
                .collect(Collectors.toSet());

        assertThat(told).isEqualTo(sent);
    }

    @Test
    void masksNumbersInTheTextByWhichSomebodyCouldBeReached() {
        var registered = first(CaseBuilder.aCase().saying("请回电 13912345678，谢谢。"));

        assertThat(registered).isInstanceOfSatisfying(CaseRegisteredV1.class, data -> assertThat(data.text())
                .isEqualTo("请回电 139****，谢谢。"));
    }

    @Test
    void saysWhetherAnAnswerWasInTime() {
        var life = CaseBuilder.aCase().inState(CaseState.ANSWERED);

        assertThat(last(life)).isInstanceOfSatisfying(CaseAnsweredV1.class, data -> assertThat(data.onTime())
                .isTrue());
    }

    @Test
    void tellsAnotherOfficeWhenTheAnswerIsDueThoughItsDeadlineRunsAlready() {
        var life = CaseBuilder.aCase().inState(CaseState.ASSIGNED).handedOver();

        assertThat(last(life)).isInstanceOfSatisfying(CaseAssignedV1.class, data -> {
            assertThat(data.office().code()).isEqualTo(Commands.OTHER_OFFICE.code());
            assertThat(data.answerBy()).isNotNull();
            assertThat(data.byHand()).isTrue();
        });
    }

    @Provide
    Arbitrary<Life> lives() {
        return Lives.any();
    }

    private Record first(CaseBuilder life) {
        return decoded(tell(life)).getFirst();
    }

    private Record last(CaseBuilder life) {
        return decoded(tell(life)).getLast();
    }

    private List<Record> decoded(List<OutboxMessage> told) {
        return told.stream()
                .map(message ->
                        codec.decode(codec.encode(message)).orElseThrow().data())
                .toList();
    }

    private List<OutboxMessage> tell(CaseBuilder life) {
        var history = life.history();
        return tell(new Life(life.build().id(), history, List.of()));
    }

    private List<OutboxMessage> tell(Life life) {
        var told = new ArrayList<OutboxMessage>();
        for (var version : versions(life)) {
            var soFar = CaseEvolution.replay(life.id(), life.history().subList(0, version));
            told.add(messages.announce(soFar, life.history().get(version - 1), version));
        }
        return told;
    }

    private static List<Integer> versions(Life life) {
        return Stream.iterate(1, version -> version + 1)
                .limit(life.history().size())
                .toList();
    }
}
