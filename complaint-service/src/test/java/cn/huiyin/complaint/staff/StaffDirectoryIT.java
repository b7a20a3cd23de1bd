package cn.huiyin.complaint.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.huiyin.complaint.HandSetClock;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.StaffServer;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.client.RestClient;

/** Who may be named while the list is young, old, and out of reach; with a clock of its own. */
class StaffDirectoryIT extends RunningComplaintService {

    private static final StaffList LEADERS = StaffList.LEADERS;
    private static final Person LU = new Person("lu", "陆");
    private static final Person NEW = new Person("new", "新");

    @Autowired
    private MongoDatabase database;

    private final StaffServer server = StaffServer.of(RunningComplaintService.class);
    private final HandSetClock clock = new HandSetClock(Instant.parse("2026-03-10T02:00:00Z"));
    private StaffDirectory directory;

    @BeforeEach
    void signIn() {
        Jwt token = Jwt.withTokenValue("e30.e30.e30")
                .header("alg", "none")
                .subject("du")
                .build();
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("du", token));
        forget();
        server.put(StaffServer.LEADERS, LU.id(), LU.name());
        directory = restarted();
    }

    @AfterEach
    void comeBack() {
        SecurityContextHolder.clearContext();
        server.setAway(false);
        server.remove(StaffServer.LEADERS, LU.id());
        server.remove(StaffServer.LEADERS, NEW.id());
        forget();
    }

    @Test
    void asksForNobodyWhomAYoungListNames() {
        assertThat(directory.names(LEADERS, LU)).isTrue();
        int asked = server.timesAsked();

        clock.pass(StaffDirectory.MAX_AGE.minusMillis(1));
        assertThat(directory.names(LEADERS, LU)).isTrue();
        assertThat(server.timesAsked()).isEqualTo(asked);
    }

    @Test
    void noticesWithinAMinuteThatSomebodyHasLeft() {
        assertThat(directory.names(LEADERS, LU)).isTrue();
        server.remove(StaffServer.LEADERS, LU.id());

        clock.pass(StaffDirectory.MAX_AGE);
        assertThat(directory.names(LEADERS, LU)).isFalse();
    }

    @Test
    void asksAgainForWhomAYoungListDoesNotName() {
        assertThat(directory.names(LEADERS, NEW)).isFalse();
        server.put(StaffServer.LEADERS, NEW.id(), NEW.name());

        assertThat(directory.names(LEADERS, NEW)).isFalse();
        clock.pass(StaffDirectory.MIN_INTERVAL);
        assertThat(directory.names(LEADERS, NEW)).isTrue();
    }

    @Test
    void believesTheLastListWhileNobodyAnswersAlsoAfterARestart() {
        assertThat(directory.names(LEADERS, LU)).isTrue();
        server.setAway(true);
        clock.pass(Duration.ofDays(3));

        assertThat(directory.names(LEADERS, LU)).isTrue();
        assertThat(restarted().names(LEADERS, LU)).isTrue();
    }

    @Test
    void believesInNobodyElseWhileNobodyAnswers() {
        assertThat(directory.names(LEADERS, LU)).isTrue();
        server.setAway(true);
        clock.pass(StaffDirectory.MIN_INTERVAL);

        assertUnknown(NEW);
        forget();
        assertUnknown(LU);
    }

    @Test
    void doesNotWaitForEachOfManyWhileNobodyAnswersAndAsksAgainSoon() {
        server.setAway(true);
        assertUnknown(LU);
        int asked = server.timesAsked();
        server.setAway(false);

        clock.pass(StaffDirectory.PAUSE_AFTER_FAILURE.minusMillis(1));
        assertUnknown(LU);
        assertThat(server.timesAsked()).isEqualTo(asked);
        clock.pass(Duration.ofMillis(1));
        assertThat(directory.names(LEADERS, LU)).isTrue();
    }

    private void assertUnknown(Person person) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> directory.names(LEADERS, person))
                .returns(ProblemType.UPSTREAM_UNAVAILABLE, ProblemException::type);
    }

    private StaffDirectory restarted() {
        RestClient client = RestClient.builder().baseUrl(server.url()).build();
        return new StaffDirectory(new StaffLists(client), new StaffListSnapshots(database), clock);
    }

    private void forget() {
        database.getCollection("staff_lists").drop();
    }
}
