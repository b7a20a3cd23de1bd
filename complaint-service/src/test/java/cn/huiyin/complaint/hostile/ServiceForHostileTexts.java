package cn.huiyin.complaint.hostile;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;

import cn.huiyin.complaint.ComplaintServiceApplication;
import cn.huiyin.complaint.RunningComplaintService;
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
import cn.huiyin.localstack.testing.WithLocalStack;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service in a database of its own: what of the hostile texts is taken would stand in other tests' lists. */
@WithLocalStack
@ResourceLock("hostile texts")
@SpringBootTest(classes = ComplaintServiceApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class ServiceForHostileTexts {

    /** They name what must be there: an incident, a person of the staff. Their texts are refused for that. */
    private static final Set<String> REFUSED_AS_THEY_ARE = Set.of("join-incident", "assign-officer", "give-lead");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    ActOnCase acts;

    @Autowired
    Cases cases;

    @Value("${local.server.port}")
    private int port;

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry registry) {
        RunningComplaintService.settings(ServiceForHostileTexts.class)
                .forEach((name, value) -> registry.add(name, () -> value));
    }

    String url(String target) {
        return "http://127.0.0.1:" + port + target;
    }

    static CaseAccess accessFor(ActDescription<?> act) {
        Party party = act.parties().stream()
                .filter(each -> each != Party.ENGINE)
                .sorted()
                .findFirst()
                .orElseThrow();
        String department = party == Party.DEPARTMENT ? Commands.DEPARTMENT.code() : null;
        return new CaseAccess(Scope.ALL, Set.of(party), "subject-of-" + party, party.term(), null, department);
    }

    /** A case on which nothing refuses the command of the act. */
    StoredCase ready(CaseAct<?> act) {
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

    static boolean isTakenAsItIs(CaseAct<?> act) {
        return !REFUSED_AS_THEY_ARE.contains(act.description().code());
    }

    /** The acts that somebody does by sending a body. */
    static Stream<CaseAct<?>> spoken() {
        return Acts.ALL.stream()
                .filter(act -> !act.description().parties().equals(Set.of(Party.ENGINE)))
                .filter(act -> !act.description().from().isEmpty())
                .map(act -> act);
    }
}
