package cn.huiyin.complaint.learning;

import cn.huiyin.complaint.ComplaintServiceApplication;
import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.projections.ProjectChanges;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import com.mongodb.client.MongoDatabase;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The service on a database that holds only the cases of the tests in this package, which count and export all of them.
 */
@WithLocalStack
@Execution(ExecutionMode.SAME_THREAD)
@SpringBootTest(classes = ComplaintServiceApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class RunningLearning {

    static final String EXAMPLES = "/api/admin/learning/examples";
    static final String PAIRS = "/api/admin/learning/pairs";

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Cases cases;

    @Autowired
    private ProjectChanges changes;

    @Autowired
    MongoDatabase database;

    LearningCases made;
    DeskCalls desk;

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry registry) {
        RunningComplaintService.settings(RunningLearning.class)
                .forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeEach
    void fixture() {
        made = new LearningCases(cases, changes);
        desk = new DeskCalls(url(""), TestStack.of(RunningLearning.class).tokens());
    }

    Reply get(DemoAccount account, String path) {
        return desk.get(path, account);
    }

    Reply put(DemoAccount account, String path) {
        Map<String, String> headers =
                TestStack.of(RunningLearning.class).tokens().headers(account.username());
        return Web.send("PUT", url(path), headers, "");
    }

    private String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
