package cn.huiyin.complaint.hostile;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.acts.ActOnCase;
import cn.huiyin.complaint.acts.CaseAccess;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.acts.Acts;
import cn.huiyin.complaint.cases.domain.acts.Rate;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.IdempotencyKey;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.localstack.testing.hostile.HostileText;
import cn.huiyin.localstack.testing.hostile.ResponseChecks;
import cn.huiyin.platform.problem.ProblemException;
import jakarta.validation.Validator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every text of every act: refused, and nothing has changed; or taken without what nobody can see. A new act is here by
 * itself.
 */
class HostileActsIT extends ServiceForHostileTexts {

    /** They name what must be there: an incident, a person of the staff. Their texts are refused for that. */
    private static final Set<String> REFUSED_AS_THEY_ARE = Set.of("join-incident", "assign-officer", "give-lead");

    /** More than the longest of all texts takes with everything else that a case of a test has. */
    private static final int LONGEST_HISTORY = 60_000;

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    private ActOnCase acts;

    @Autowired
    private Cases cases;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Validator validator;

    @TestFactory
    Stream<DynamicTest> takeNoHostileTextAsItIs() {
        return spoken().flatMap(act -> {
            ObjectNode body = bodyOf(act);
            return texts(body).flatMap(field -> Arrays.stream(HostileText.values())
                    .map(text ->
                            DynamicTest.dynamicTest(act.description().code() + ", " + text + " in " + field, () -> {
                                StoredCase before = ready(act);
                                boolean taken =
                                        tried(act, before, body.deepCopy().put(field, text.text()));
                                assertFit(before, taken);
                            })));
        });
    }

    /** Otherwise the test above would prove nothing. */
    @TestFactory
    Stream<DynamicTest> takeAnOrdinaryText() {
        return spoken().filter(
                        act -> !REFUSED_AS_THEY_ARE.contains(act.description().code()))
                .map(act -> DynamicTest.dynamicTest(
                        act.description().code(),
                        () -> assertThat(tried(act, ready(act), bodyOf(act))).isTrue()));
    }

    private void assertFit(StoredCase before, boolean taken) {
        StoredCase after = cases.find(before.current().id(), Scope.ALL).orElseThrow();
        JsonNode history = json.valueToTree(after.history());
        if (!taken) {
            assertThat(after.version()).isEqualTo(before.version());
        }
        assertThat(ResponseChecks.texts(history)).noneMatch(ResponseChecks::hasInvisibleCharacters);
        assertThat(history.toString()).hasSizeLessThan(LONGEST_HISTORY);
    }

    /** @return whether the act was done */
    private boolean tried(CaseAct<?> act, StoredCase before, ObjectNode body) {
        try {
            CaseCommand command = json.treeToValue(body, CaseCommand.class);
            if (!validator.validate(command).isEmpty()) {
                return false;
            }
            acts.act(before.current().id(), accessFor(act.description()), command, before.version());
            return true;
        } catch (JacksonException | ProblemException _) {
            return false;
        }
    }

    private static CaseAccess accessFor(ActDescription<?> act) {
        Party party = act.parties().stream()
                .filter(each -> each != Party.ENGINE)
                .sorted()
                .findFirst()
                .orElseThrow();
        String department = party == Party.DEPARTMENT ? Commands.DEPARTMENT.code() : null;
        return new CaseAccess(Scope.ALL, Set.of(party), "subject-of-" + party, party.term(), null, department);
    }

    private StoredCase ready(CaseAct<?> act) {
        CaseCommand command = Commands.of(act);
        CaseState state = act.description().from().stream().sorted().findFirst().orElseThrow();
        boolean waits = act.description().code().equals("close");
        CaseId id = new CaseId(UUID.randomUUID().toString());
        CaseBuilder life = aCase().identifiedBy(id, CaseNumber.of("NA", LocalDate.EPOCH, NUMBER.incrementAndGet()))
                .registeredAt(Instant.now().minus(Duration.ofDays(1)).minus(waits ? Rate.WINDOW : Duration.ZERO))
                .readyFor(command, state);
        return cases.insert(id, life.history(), new IdempotencyKey("hostile:" + id.value(), ""))
                .orElseThrow();
    }

    private ObjectNode bodyOf(CaseAct<?> act) {
        ObjectNode body = json.valueToTree(Commands.of(act));
        return body.put("act", act.description().code());
    }

    private static Stream<String> texts(ObjectNode body) {
        return body.properties().stream()
                .filter(field -> field.getValue().isString() || field.getValue().isNull())
                .map(Map.Entry::getKey)
                .filter(field -> !field.equals("act"));
    }

    /** The acts that somebody does by sending a body. */
    private static Stream<CaseAct<?>> spoken() {
        return Acts.ALL.stream()
                .filter(act -> !act.description().parties().equals(Set.of(Party.ENGINE)))
                .filter(act -> !act.description().from().isEmpty())
                .map(act -> act);
    }
}
