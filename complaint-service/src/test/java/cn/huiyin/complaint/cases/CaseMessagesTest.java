package cn.huiyin.complaint.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseEvolution;
import cn.huiyin.complaint.cases.domain.CaseHistory;
import cn.huiyin.complaint.cases.domain.CaseHistoryGenerator;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.DistrictCode;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Restriction;
import cn.huiyin.complaint.district.NananDistrict;
import cn.huiyin.contracts.CaseEventV1;
import cn.huiyin.contracts.CaseMessage;
import cn.huiyin.contracts.CaseSnapshotV1;
import cn.huiyin.contracts.CloudEvent;
import cn.huiyin.contracts.CodedName;
import cn.huiyin.contracts.DeadlineV1;
import cn.huiyin.contracts.MessageType;
import cn.huiyin.platform.messaging.EventCodec;
import cn.huiyin.platform.messaging.OutboxMessage;
import cn.huiyin.platform.observability.Traces;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Every event gives one message, in order and without contact data. */
class CaseMessagesTest {

    /** Histories sampled at most; fewer once every type of message was seen. */
    private static final int MOST_HISTORIES = 20_000;

    private static final String SCHEMA_IDS = "https://huiyin.example/schemas/";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaIdResolvers(ids -> ids.mapPrefix(SCHEMA_IDS, "classpath:schemas/")));

    private static final EventCodec CODEC = new EventCodec(Traces.none());
    private static final CaseMessages MESSAGES =
            new CaseMessages(CODEC, new DistrictCode("500108"), NananDistrict.names());

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void tellsEveryEventWithTheVersionItMade(@ForAll("histories") CaseHistory history) {
        List<CloudEvent<Record>> told = tell(history).stream()
                .map(CODEC::encode)
                .map(bytes -> CODEC.decode(bytes).orElseThrow())
                .toList();

        assertThat(told)
                .extracting(CloudEvent::subject)
                .containsOnly(history.id().value());
        assertThat(told)
                .extracting(event -> Integer.parseInt(event.sequence()))
                .containsExactlyElementsOf(versions(history));
        assertThat(told).extracting(CloudEvent::id).doesNotHaveDuplicates();
        assertThat(told)
                .extracting(CloudEvent::time)
                .containsExactlyElementsOf(
                        history.events().stream().map(CaseEvent::at).toList());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void tellsNothingOfTheContact(@ForAll("histories") CaseHistory history) {
        assertThat(tell(history))
                .extracting(message -> new String(CODEC.encode(message), StandardCharsets.UTF_8))
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain(
                                CaseBuilder.CONTACT.name(), CaseBuilder.CONTACT.phone(), CaseBuilder.CONTACT.email()));
    }

    @Test
    void tellsEveryTypeOfMessageThatThisServiceSends() {
        Set<String> sent = MessageType.all().stream()
                .filter(type -> CaseEventV1.class.isAssignableFrom(type.event()))
                .map(MessageType::type)
                .collect(Collectors.toSet());

        Set<String> told = new HashSet<>();
        CaseHistoryGenerator.any()
                .sampleStream()
                .limit(MOST_HISTORIES)
                .takeWhile(_ -> !told.equals(sent))
                .forEach(history -> tell(history).forEach(message -> told.add(message.type())));

        assertThat(told).isEqualTo(sent);
    }

    @Test
    void saysNothingOfARestrictedCaseButThatSomethingHappened() {
        CaseBuilder life = CaseBuilder.aCase().then(Commands.restrict());

        OutboxMessage told = MESSAGES.announce(life.build(), life.history().getFirst(), 1, true);

        assertThat(told.type()).isEqualTo("cn.huiyin.case.restricted.v1");
        String wire = new String(CODEC.encode(told), StandardCharsets.UTF_8);
        assertThat(wire).doesNotContain("打桩", "弹子石", "13800138000", "citizen\",\"event", "noise");
    }

    @Test
    void masksNumbersInTheTextByWhichSomebodyCouldBeReached() {
        CaseMessage<?> registered = first(CaseBuilder.aCase().saying("请回电 13912345678，谢谢。"));

        assertThat(registered.event())
                .isInstanceOfSatisfying(CaseEventV1.Registered.class, event -> assertThat(event.text())
                        .isEqualTo("请回电 139****，谢谢。"));
    }

    @Test
    void saysWhenAnAnswerWasDueAndWhenItCame() {
        CaseBuilder builder = CaseBuilder.aCase().inState(CaseState.ANSWERED);

        CaseMessage<?> told = last(builder);
        assertThat(told.event()).isEqualTo(new CaseEventV1.Answered("supported"));
        assertThat(told.snapshot().deadlines())
                .filteredOn(deadline -> deadline.kind().equals("answer"))
                .singleElement()
                .satisfies(deadline -> {
                    assertThat(deadline.metAt()).isEqualTo(builder.now());
                    assertThat(deadline.dueAt()).isNotNull();
                });
    }

    @Test
    void tellsAnotherOfficeWhenTheAnswerIsDueThoughItsDeadlineRunsAlready() {
        CaseBuilder builder = CaseBuilder.aCase().inState(CaseState.ASSIGNED).handedOver();

        CaseMessage<?> told = last(builder);
        assertThat(told.event()).isEqualTo(new CaseEventV1.Assigned(true));
        assertThat(told.snapshot().office()).isEqualTo(coded(Commands.OTHER_OFFICE));
        assertThat(told.snapshot().dueAt("answer")).isPresent();
    }

    @Test
    void saysHowTheCaseStandsAfterTheEventAndWhoActed() {
        CaseBuilder builder = CaseBuilder.aCase().filedBy("citizen-1").inState(CaseState.IN_PROGRESS);
        Case current = builder.build();

        CaseMessage<?> told = last(builder);

        assertThat(told.by()).isEqualTo("office");
        assertThat(told.snapshot())
                .returns(current.id().value(), CaseSnapshotV1::caseId)
                .returns("500108", CaseSnapshotV1::district)
                .returns("in-progress", CaseSnapshotV1::state)
                .returns("citizen-1", CaseSnapshotV1::citizen)
                .returns(current.deadlineClass(), CaseSnapshotV1::deadlineClass);
        assertThat(told.snapshot().deadlines())
                .extracting(DeadlineV1::kind)
                .containsExactly("assign", "accept", "contact", "answer");
    }

    @Test
    void saysWhichLeaderHasTheCaseForAsLongAsTheLeaderHasIt() {
        CaseBuilder led = CaseBuilder.aCase().inState(CaseState.IN_PROGRESS).then(Commands.giveLead());

        assertThat(last(led).snapshot().leader()).isEqualTo("subject-of-LEADER");
        assertThat(last(led.then(Commands.planLead())).snapshot().leader()).isEqualTo("subject-of-LEADER");
        assertThat(last(led.then(Commands.endLead())).snapshot().leader()).isNull();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void tellsWhatTheSchemaOfTheMessageAllows(@ForAll("histories") CaseHistory history) {
        for (OutboxMessage message : tell(history)) {
            MessageType type = MessageType.ofType(message.type()).orElseThrow();

            assertThat(SCHEMAS.getSchema(SchemaLocation.of(SCHEMA_IDS + type.routingKey() + ".json"))
                            .validate(message.data(), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Provide
    Arbitrary<CaseHistory> histories() {
        return CaseHistoryGenerator.any();
    }

    private CaseMessage<?> first(CaseBuilder builder) {
        return decoded(tell(builder)).getFirst();
    }

    private CaseMessage<?> last(CaseBuilder builder) {
        return decoded(tell(builder)).getLast();
    }

    private List<? extends CaseMessage<?>> decoded(List<OutboxMessage> told) {
        return told.stream()
                .map(message -> (CaseMessage<?>)
                        CODEC.decode(CODEC.encode(message)).orElseThrow().data())
                .toList();
    }

    private static CodedName coded(Office office) {
        return new CodedName(office.code(), office.name(), NananDistrict.names().of(office));
    }

    private List<OutboxMessage> tell(CaseBuilder builder) {
        return tell(new CaseHistory(builder.build().id(), builder.history(), List.of()));
    }

    private List<OutboxMessage> tell(CaseHistory history) {
        ArrayList<OutboxMessage> told = new ArrayList<>();
        for (Integer version : versions(history)) {
            Case soFar = CaseEvolution.replay(history.id(), history.events().subList(0, version));
            told.add(MESSAGES.announce(soFar, history.events().get(version - 1), version, Restriction.holds(soFar)));
        }
        return told;
    }

    private static List<Integer> versions(CaseHistory history) {
        return Stream.iterate(1, version -> version + 1)
                .limit(history.events().size())
                .toList();
    }
}
