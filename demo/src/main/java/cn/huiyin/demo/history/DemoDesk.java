package cn.huiyin.demo.history;

import cn.huiyin.contracts.HotlineSignature;
import cn.huiyin.demo.history.DemoComplaint.DemoAct;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.accounts.Tokens;
import cn.huiyin.localstack.backing.Secrets;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.Json;
import cn.huiyin.localstack.json.JsonValue;
import cn.huiyin.localstack.process.Await;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** The calls that citizens, the hotline and officers make, as the demo history needs them. */
final class DemoDesk {

    private static final Duration DISPATCH_LIMIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(90);
    private static final int TOO_MANY = 429;
    private static final String ANSWERED_BY_CITIZEN = "citizen";

    private final String url;
    private final Tokens tokens;
    private final HotlineSignature hotline;

    DemoDesk(String url, Tokens tokens, Map<String, String> secrets, DemoTime time) {
        this.url = url;
        this.tokens = tokens;
        this.hotline = new HotlineSignature(secrets.getOrDefault(Secrets.HOTLINE, ""), time::now);
    }

    /** Whether no desk sees a single case. */
    boolean isEmpty() {
        Map<String, String> headers = tokens.headers(DemoAccount.TRIAGE.username());
        return List.of("open", "closed").stream()
                .map(view -> Web.get(url + "/api/cases?size=1&view=" + view, headers))
                .allMatch(
                        reply -> reply.ok() && reply.json().get("items").items().isEmpty());
    }

    FiledCase file(DemoComplaint complaint) throws DemoRefusal {
        return complaint.isFromHotline() ? orderWork(complaint) : fileAsCitizen(complaint);
    }

    private FiledCase fileAsCitizen(DemoComplaint complaint) throws DemoRefusal {
        Map<String, String> headers = json();
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        if (!complaint.isAnonymous()) {
            headers.putAll(tokens.headers(complaint.by()));
        }
        String body = Json.write(complaint.filing());
        Reply reply = afterRateLimit(() -> Web.post(url + "/api/complaints", headers, body));
        JsonValue registered = granted("filing \"" + complaint.text() + "\"", reply);
        return new FiledCase(
                registered.get("caseId").textOrEmpty(),
                registered.get("number").textOrEmpty(),
                registered.get("queryCode").textOrEmpty());
    }

    private FiledCase orderWork(DemoComplaint complaint) throws DemoRefusal {
        String target = "/api/hotline/work-orders";
        String order = "DEMO-" + UUID.randomUUID().toString().substring(0, 8);
        String body = Json.write(complaint.workOrder(order));
        Map<String, String> headers = json();
        headers.putAll(hotline.headers("POST", target, HotlineSignature.digest(body)));
        Reply reply = afterRateLimit(() -> Web.post(url + target, headers, body));
        granted("the hotline's order \"" + complaint.text() + "\"", reply);
        String number = HotlineOutcome.number(reply);
        return new FiledCase(caseIdOf(number), number, "");
    }

    private String caseIdOf(String number) throws DemoRefusal {
        Reply found = Web.get(url + "/api/cases?view=open&q=" + number, tokens.headers(DemoAccount.TRIAGE.username()));
        return granted("finding " + number, found).get("items").items().stream()
                .map(row -> row.get("caseId").textOrEmpty())
                .findFirst()
                .orElseThrow(() -> new DemoRefusal("finding " + number + ": not there"));
    }

    /** Returns when the dispatch engine has decided. */
    boolean awaitDispatch(FiledCase filed) throws DemoRefusal {
        if (!Await.until(DISPATCH_LIMIT, () -> !state(filed).equals("registered"))) {
            throw new DemoRefusal(filed.number() + " was not dispatched within " + DISPATCH_LIMIT.toSeconds() + " s");
        }
        return true;
    }

    private String state(FiledCase filed) {
        Reply view = view(filed, DemoAccount.TRIAGE.username());
        return view.ok() ? view.json().get("state").textOrEmpty() : "registered";
    }

    /** Does one act as the one who does it. @return 1 */
    int perform(FiledCase filed, DemoAct act) throws DemoRefusal {
        Reply reply =
                act.by().equals(ANSWERED_BY_CITIZEN) ? performAsCitizen(filed, act) : performAsOfficer(filed, act);
        granted(act.by() + " " + act.act() + " " + filed.number(), reply);
        if (act.act().equals("answer") && !state(filed).equalsIgnoreCase("answered")) {
            approve(filed, act.by().replace("officer-", "head-"));
        }
        return 1;
    }

    /** An officer's answer goes to the citizen when the head of the office has approved it. */
    private void approve(FiledCase filed, String head) throws DemoRefusal {
        DemoAct approval = new DemoAct("", head, "approve-answer", "{\"act\":\"approve-answer\",\"approved\":true}");
        granted(head + " approve-answer " + filed.number(), performAsOfficer(filed, approval));
    }

    private Reply performAsCitizen(FiledCase filed, DemoAct act) {
        Map<String, String> headers = json();
        headers.put("Query-Code", filed.queryCode());
        String target = url + "/api/complaints/" + filed.number() + "/acts";
        return afterRateLimit(() -> Web.post(target, headers, act.body()));
    }

    private Reply performAsOfficer(FiledCase filed, DemoAct act) {
        Map<String, String> headers = json();
        headers.putAll(tokens.headers(act.by()));
        view(filed, act.by()).etag().ifPresent(etag -> headers.put("If-Match", etag));
        String target = url + "/api/cases/" + filed.caseId() + "/acts";
        return afterRateLimit(() -> Web.post(target, headers, act.body()));
    }

    private Reply view(FiledCase filed, String username) {
        return Web.get(url + "/api/cases/" + filed.caseId(), tokens.headers(username));
    }

    /** Repeats a call that was answered 429, after the pause that the gateway demands. */
    private static Reply afterRateLimit(Supplier<Reply> call) {
        Reply last = call.get();
        while (last.status() == TOO_MANY && last.retryAfter() <= LONGEST_WAIT.toSeconds()) {
            Await.until(Duration.ofSeconds(Math.max(1, last.retryAfter())), () -> false);
            last = call.get();
        }
        return last;
    }

    private static JsonValue granted(String what, Reply reply) throws DemoRefusal {
        if (!reply.ok()) {
            throw new DemoRefusal(what, reply);
        }
        return reply.json();
    }

    private static Map<String, String> json() {
        return new HashMap<>(Map.of("Content-Type", "application/json"));
    }
}
