package cn.huiyin.e2e.journeys;

import static org.awaitility.Awaitility.await;

import cn.huiyin.e2e.people.Citizen;
import cn.huiyin.e2e.people.Desk;
import cn.huiyin.e2e.people.NewComplaint;
import cn.huiyin.e2e.people.Receipt;
import cn.huiyin.e2e.system.RunningSystem;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.JsonValue;
import cn.huiyin.localstack.services.ServiceKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Complaints that are filed before and after a part of the district is published, as the triage desk sees them. */
final class PublishedPartJourney {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final RunningSystem system;
    private final Citizen citizen;
    private final Desk triage;

    PublishedPartJourney(RunningSystem system) {
        this.system = system;
        citizen = new Citizen(system.url());
        triage = new Desk(system.url(), system.tokens(), DemoAccount.TRIAGE);
    }

    /** Files and returns the case once the engine has assigned it. */
    JsonValue assigned(NewComplaint complaint) {
        Receipt receipt = citizen.files(complaint);
        await().atMost(TIMEOUT)
                .until(() ->
                        citizen.follows(receipt).get("status").textOrEmpty().equals("assigned"));
        return triage.opens(receipt.caseId()).json();
    }

    /** The case as it is now. */
    JsonValue current(JsonValue view) {
        return triage.opens(view.get("caseId").textOrEmpty()).json();
    }

    /** Returns once cases that are registered from now on are decided by the latest publication. */
    void awaitEffect() {
        JsonValue all = Web.get(system.url(ServiceKind.COMPLAINT) + "/internal/district-parts", Map.of())
                .json();
        Instant from = Instant.parse(
                all.get("publications").items().getLast().get("effectiveFrom").textOrEmpty());
        await().atMost(TIMEOUT).until(() -> Instant.now().isAfter(from));
    }
}
