package cn.huiyin.complaint.intake;

import static cn.huiyin.complaint.intake.Filer.aFiling;
import static cn.huiyin.complaint.intake.Filer.aKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.intake.Filer.Answer;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.amqp.core.Binding;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.Queue;
import org.springframework.amqp.rabbit.core.RabbitAdmin;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.json.JsonMapper;

/** From a citizen's request to a case in the database, with everything real between. */
@ExtendWith(OutputCaptureExtension.class)
class FilingIT extends RunningComplaintService {

    @Autowired
    private MongoDatabase database;

    @Autowired
    private RabbitTemplate rabbit;

    private Filer filer;

    @BeforeEach
    void filer() {
        filer = new Filer(url(""));
    }

    @Test
    void givesAReceiptForAComplaint() {
        Answer answer = filer.file(aFiling());

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.field("/number")).matches("NA-\\d{8}-\\d{4,}");
        assertThat(answer.field("/queryCode")).matches("[2-9A-HJ-NP-Z]{6}");
        assertThat(answer.field("/status")).isEqualTo("registered");
        assertThat(answer.field("/promise/assignBy")).isNotEmpty();
        assertThat(answer.response().headers().firstValue("Location"))
                .hasValue("/api/complaints/" + answer.field("/number"));
        assertThat(storedComplaint(answer)).containsEntry("text", aFiling().get("text"));
    }

    @Test
    void answersARepetitionWithTheSameReceipt() {
        String key = aKey();
        Answer first = filer.file(key, aFiling());

        Answer second = filer.file(key, aFiling());

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(casesWith(key)).isEqualTo(1);
    }

    @Test
    void makesOneCaseOfSixteenSubmitsAtOnce() {
        String key = aKey();

        List<Answer> answers;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> running = IntStream.range(0, 16)
                    .mapToObj(_ -> threads.submit(() -> filer.file(key, aFiling())))
                    .toList();
            answers = running.stream().map(FilingIT::done).toList();
        }

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(200, 201);
        assertThat(answers)
                .extracting(Answer::text)
                .containsOnly(answers.getFirst().text());
        assertThat(casesWith(key)).isEqualTo(1);
    }

    @Test
    void refusesAKeyThatWasUsedForSomethingElse() {
        String key = aKey();
        filer.file(key, aFiling());

        Answer other = filer.file(key, aFiling("text", "另一件事"));

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.field("/code")).isEqualTo("idempotency-key-reused");
    }

    @Test
    void keepsTheKeysOfOneApartFromTheKeysOfAnother() {
        String key = aKey();
        Answer anonymous = filer.file(key, aFiling());

        Answer signedIn = filer.file(key, aFiling(), token(DemoAccount.CITIZEN));

        assertThat(signedIn.status()).isEqualTo(201);
        assertThat(signedIn.field("/number")).isNotEqualTo(anonymous.field("/number"));
    }

    @Test
    void asksForAKey() {
        Answer answer = filer.post("/api/complaints", aFiling());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.field("/code")).isEqualTo("missing-header");
        assertThat(filer.file("k".repeat(101), aFiling()).field("/errors/0/pointer"))
                .isEqualTo("?Idempotency-Key");
    }

    @Test
    void keepsNothingThatTellsWhoAnAnonymousCitizenIs() {
        Map<String, Object> filing = aFiling("anonymous", true);
        filing.remove("contact");

        Answer answer = filer.file(filing, token(DemoAccount.CITIZEN));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(stored(answer).toJson()).doesNotContain(subject(DemoAccount.CITIZEN));
    }

    @Test
    void refusesContactDataInAnAnonymousComplaint() {
        Answer answer = filer.file(aFiling("anonymous", true));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.field("/errors/0/pointer")).isEqualTo("/contact");
    }

    @Test
    void keepsTheIdentitySecretWhereNothingIsSaidAboutIt() {
        Map<String, Object> filing = aFiling();
        filing.remove("secret");

        assertThat(storedComplaint(filer.file(filing))).containsEntry("secret", true);
    }

    @Test
    void namesTheFieldThatIsWrong() {
        assertWrong(aFiling("text", " "), 400, "/text");
        assertWrong(aFiling("channel", "hotline"), 400, "/channel");
        assertWrong(aFiling("place", Map.of("lon", 106.566)), 400, "/place/lat");
        assertWrong(aFiling("place", Map.of("lon", "east", "lat", 29.5)), 400, "/place/lon");
        assertWrong(aFiling("place", Map.of("lon", 29.523, "lat", 106.566)), 422, "/place");
        assertWrong(aFiling("place", Map.of("lon", 116.397, "lat", 39.909)), 422, "/place");
        assertWrong(aFiling("categoryHint", "noise.dragons"), 422, "/categoryHint");
        assertWrong(aFiling("contact", Map.of("phone", "12")), 400, "/contact/phone");
    }

    @Test
    void leavesOutOfATextWhatNobodyCanSee() {
        Answer answer = filer.fileText("打\\ud83d桩\\u202e到半夜\\u200b");

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(storedComplaint(answer)).containsEntry("text", "打桩到半夜");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u200b\\ufeff", "\\ud83d", "\\u3164 \\u2800", "\\u0000"})
    void takesATextThatNobodyCanSeeForNone(String text) {
        Answer answer = filer.fileText(text);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.field("/errors/0/pointer")).isEqualTo("/text");
    }

    @Test
    void takesNoValueOfAnotherTypeForTheOneThatIsAskedFor() {
        assertWrong(aFiling("text", 12), 400, "/text");
        assertWrong(aFiling("anonymous", "false"), 400, "/anonymous");
        assertWrong(aFiling("place", Map.of("lon", "106.566", "lat", 29.5)), 400, "/place/lon");
    }

    @Test
    void takesWhatNeedNotBeSaidForNotSaid() {
        Answer answer =
                filer.file(Map.of("text", "工地半夜打桩。", "channel", "web", "contact", Map.of("phone", "13800138000")));

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private void assertWrong(Map<String, Object> filing, int status, String pointer) {
        Answer answer = filer.file(filing);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.field("/errors/0/pointer")).isEqualTo(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"text\":1e400}"})
    void refusesWhatIsNoComplaint(String body) {
        Reply answer = Web.post(
                url("/api/complaints"), Map.of("Content-Type", "application/json", "Idempotency-Key", aKey()), body);

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void takesAFieldThatItDoesNotKnow() {
        assertThat(filer.file(aFiling("mood", "angry")).status()).isEqualTo(201);
    }

    @Test
    void tellsNeitherTheBusNorTheLogHowTheCitizenCanBeReached(CapturedOutput log) {
        Queue queue = new Queue("everything." + aKey(), false, false, true);
        new RabbitAdmin(rabbit).declareQueue(queue);
        new RabbitAdmin(rabbit)
                .declareBinding(new Binding(queue.getName(), Binding.DestinationType.QUEUE, "huiyin", "#", null));
        Map<String, Object> filing = aFiling("text", "打桩，我的电话13987654321，邮箱li@example.cn");
        filing.put("contact", Map.of("name", "李小明", "phone", "13812345678", "email", "lixm@example.cn"));

        Answer answer = filer.file(filing);

        ArrayList<String> messages = new ArrayList<>();
        await().until(() -> {
            Message message = rabbit.receive(queue.getName());
            if (message != null) {
                messages.add(new String(message.getBody(), StandardCharsets.UTF_8));
            }
            return messages.stream().anyMatch(text -> text.contains(answer.field("/number")));
        });
        assertThat(messages.toString() + log.getAll())
                .contains("打桩")
                .doesNotContain("13812345678", "13987654321", "李小明", "lixm@example.cn", "li@example.cn");
    }

    private static <T> T done(Future<T> running) {
        try {
            return running.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Document storedComplaint(Answer answer) {
        Document registered = stored(answer).getList("history", Document.class).getFirst();
        return registered.getEmbedded(List.of("data", "complaint"), Document.class);
    }

    private Document stored(Answer receipt) {
        return database.getCollection("cases")
                .find(Filters.eq("number", receipt.field("/number")))
                .first();
    }

    private long casesWith(String key) {
        return database.getCollection("cases").countDocuments(Filters.eq("idempotencyKey", "anonymous:" + key));
    }

    private static String[] token(DemoAccount account) {
        return new String[] {"Authorization", as(account).get("Authorization")};
    }

    private static String subject(DemoAccount account) {
        String token = as(account).get("Authorization").split("\\.")[1];
        String claims = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
        return new JsonMapper().readTree(claims).path("sub").asString();
    }
}
