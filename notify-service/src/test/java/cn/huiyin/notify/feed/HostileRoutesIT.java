package cn.huiyin.notify.feed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import cn.huiyin.localstack.testing.hostile.HostileCall;
import cn.huiyin.localstack.testing.hostile.HostileCalls;
import cn.huiyin.localstack.testing.hostile.ResponseChecks;
import cn.huiyin.notify.NotifyUnderTest;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that the interface takes, as the OpenAPI document names it: a new route is here by itself. */
@WithLocalStack
class HostileRoutesIT {

    private static final Path DOCUMENT = Path.of("../docs/openapi/notify-service.json");
    private static final String ENDLESS = "/api/notifications/stream";
    private static final Map<String, String> KNOWN =
            Map.of("username", "hostile-texts", "roles", "operator", "office", "500108006", "department", "EEB");

    private final TestStack stack = TestStack.of(HostileRoutesIT.class);

    @Test
    void answersEachWithAProblemOrWithoutWhatNobodyCanSee() {
        try (NotifyUnderTest service = new NotifyUnderTest(stack, Map.of())) {
            List<HostileCall> calls = HostileCalls.of(DOCUMENT, KNOWN).stream()
                    .filter(call -> !call.route().equals(ENDLESS))
                    .toList();

            assertThat(calls).isNotEmpty();
            assertThat(calls.stream().flatMap(call -> faults(service, call))).isEmpty();
        }
    }

    private Stream<String> faults(NotifyUnderTest service, HostileCall call) {
        DemoAccount account = call.route().startsWith("/api/admin") ? DemoAccount.ADMIN : DemoAccount.TRIAGE;
        HashMap<String, String> headers = new HashMap<>(stack.tokens().headers(account.username()));
        if (!call.body().isEmpty()) {
            headers.put("Content-Type", "application/json");
        }
        headers.putAll(call.headers());
        String url = service.to(call.target()).build().uri().toString();
        return ResponseChecks.failures(call, Web.send(call.method(), url, headers, call.body()));
    }
}
