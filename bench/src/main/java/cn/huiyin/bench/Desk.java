package cn.huiyin.bench;

import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.accounts.Tokens;
import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.JsonValue;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Single calls of citizens and officers whose duration is not measured. */
record Desk(URI address, Tokens tokens) {

    private static final List<DemoAccount> OFFICERS =
            List.of(DemoAccount.OFFICER_DANZISHI, DemoAccount.OFFICER_NANPING);

    record Filed(String caseId, String number, String queryCode) {}

    Filed file(String body) {
        return file(body, Map.of());
    }

    Filed fileAs(DemoAccount citizen, String body) {
        return file(body, tokens.headers(citizen.username()));
    }

    private Filed file(String body, Map<String, String> caller) {
        Map<String, String> headers = new HashMap<>(caller);
        headers.put("Content-Type", "application/json");
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        JsonValue receipt = granted("a filing", Web.post(address + Complaints.PATH, headers, body))
                .json();
        return new Filed(
                receipt.get("caseId").textOrEmpty(),
                receipt.get("number").textOrEmpty(),
                receipt.get("queryCode").textOrEmpty());
    }

    /** The officer whose office the case was assigned to, of those that we have an account of. */
    Optional<DemoAccount> officerOf(String caseId) {
        return OFFICERS.stream().filter(officer -> view(caseId, officer).ok()).findFirst();
    }

    /** Does one act on the case as it now stands. */
    void act(String caseId, DemoAccount officer, String act, String body) {
        String version = view(caseId, officer).etag().orElse("");
        Map<String, String> headers = new HashMap<>(tokens.headers(officer.username()));
        headers.putAll(Map.of("Content-Type", "application/json", "If-Match", version));
        granted(act, Web.post(address + "/api/cases/" + caseId + "/acts", headers, body));
    }

    private Reply view(String caseId, DemoAccount officer) {
        return Web.get(address + "/api/cases/" + caseId, tokens.headers(officer.username()));
    }

    private static Reply granted(String what, Reply reply) {
        if (!reply.ok()) {
            throw new StackFailure(what + " was refused with status " + reply.status() + ": " + reply.body());
        }
        return reply;
    }
}
