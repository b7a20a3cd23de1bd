package cn.huiyin.complaint.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.hostile.HostileCalls;
import cn.huiyin.localstack.testing.hostile.HostileShape;
import cn.huiyin.localstack.testing.hostile.HostileText;
import cn.huiyin.localstack.testing.hostile.ResponseChecks;
import cn.huiyin.platform.problem.ProblemException;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every text of every act: refused, and nothing has changed; or taken without what nobody can see. The same with JSON of
 * another kind in every place. A new act is here by itself.
 */
class HostileActsIT extends ServiceForHostileTexts {

    /** More than the longest of all texts takes with everything else that a case of a test has. */
    private static final int LONGEST_HISTORY = 60_000;

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

    @TestFactory
    Stream<DynamicTest> takeNothingOfAnotherKindAsWhatIsMeant() {
        return spoken().map(act -> DynamicTest.dynamicTest(act.description().code(), () -> {
            ObjectNode body = bodyOf(act);
            StoredCase before = ready(act);
            for (String place : HostileShape.places(body).toList()) {
                for (HostileShape shape : HostileShape.values()) {
                    boolean taken = tried(act, before, HostileCalls.replaced(body, place, shape));
                    assertFit(before, taken);
                    if (taken) {
                        assertReadable(before, shape + " in " + place);
                        before = ready(act);
                    }
                }
            }
        }));
    }

    /** Otherwise the tests above would prove nothing. */
    @TestFactory
    Stream<DynamicTest> takeAnOrdinaryText() {
        return spoken().filter(ServiceForHostileTexts::isTakenAsItIs)
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

    private void assertReadable(StoredCase taken, String input) {
        Map<String, String> supervisor =
                TestStack.of(ServiceForHostileTexts.class).tokens().headers(DemoAccount.SUPERVISOR.username());
        Reply view = Web.get(url("/api/cases/" + taken.current().id().value()), supervisor);
        assertThat(ResponseChecks.failures(view)).as(input).isEmpty();
    }

    /** @return whether the act was done */
    private boolean tried(CaseAct<?> act, StoredCase before, JsonNode body) {
        try {
            CaseCommand command = json.treeToValue(body, CaseCommand.class);
            if (command == null || !validator.validate(command).isEmpty()) {
                return false;
            }
            acts.act(before.current().id(), accessFor(act.description()), command, before.version());
            return true;
        } catch (JacksonException | ProblemException _) {
            return false;
        }
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
}
