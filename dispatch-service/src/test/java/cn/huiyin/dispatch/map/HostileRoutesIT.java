package cn.huiyin.dispatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.dispatch.RunningDispatchService;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.hostile.HostileCall;
import cn.huiyin.localstack.testing.hostile.HostileCalls;
import cn.huiyin.localstack.testing.hostile.ResponseChecks;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that the interface takes, as the OpenAPI document names it: a new route is here by itself. */
class HostileRoutesIT extends RunningDispatchService {

    private static final Path DOCUMENT = Path.of("../docs/openapi/dispatch-service.json");

    private static final Map<String, String> KNOWN = Map.of(
            "office", "500108006",
            "category", "noise.construction.night",
            "deadlineClass", "standard");

    @Test
    void answersEachWithAProblemOrWithoutWhatNobodyCanSee() {
        assertThat(HostileCalls.of(DOCUMENT, KNOWN)).isNotEmpty();
        assertThat(HostileCalls.of(DOCUMENT, KNOWN).stream().flatMap(this::faults))
                .isEmpty();
    }

    private Stream<String> faults(HostileCall call) {
        DemoAccount account = call.route().startsWith("/api/admin") ? DemoAccount.ADMIN : DemoAccount.TRIAGE;
        HashMap<String, String> headers = new HashMap<>(
                TestStack.of(RunningDispatchService.class).tokens().headers(account.username()));
        if (!call.body().isEmpty()) {
            headers.put("Content-Type", "application/json");
        }
        headers.putAll(call.headers());
        return ResponseChecks.failures(call, Web.send(call.method(), url(call.target()), headers, call.body()));
    }
}
