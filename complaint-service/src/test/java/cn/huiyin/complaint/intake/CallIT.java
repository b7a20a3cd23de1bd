package cn.huiyin.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.Json;
import cn.huiyin.localstack.json.JsonValue;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A call as an operator takes it: who calls, what was reported near there, what is registered and answered. */
class CallIT extends RunningComplaintService {

    private static final double LON = 106.5878;
    private static final double LAT = 29.5856;

    @Autowired
    private MongoDatabase database;

    private DeskCalls desk;

    /** Nobody else's in this database. */
    private final String phone = "139" + ThreadLocalRandom.current().nextLong(10_000_000L, 100_000_000L);

    @BeforeEach
    void connect() {
        desk = new DeskCalls(url(""), stackOf(RunningComplaintService.class).tokens());
        database.getCollection("contact_access_counts").deleteMany(new Document());
    }

    @Test
    void registersACallAsOneOfTheHotlineThatIsSecretUnlessTheCallerSaysOtherwise() {
        Reply made = call(UUID.randomUUID().toString(), aCall());
        JsonValue view = view(made);

        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.json().get("queryCode").textOrEmpty()).hasSize(6);
        assertThat(view.get("channel").textOrEmpty()).isEqualTo("hotline");
        assertThat(view.get("secret").isTrue()).isTrue();
        JsonValue registered = view.get("timeline").items().getFirst();
        assertThat(registered.get("actor").get("kind").textOrEmpty()).isEqualTo("operator");
        assertThat(registered.get("actor").get("name").textOrEmpty()).isEqualTo("何敏");

        Reply tracked = Web.get(
                url("/api/complaints/" + made.json().get("number").textOrEmpty()),
                Map.of("Query-Code", made.json().get("queryCode").textOrEmpty()));
        assertThat(tracked.json()
                        .get("timeline")
                        .items()
                        .getFirst()
                        .get("actorKind")
                        .textOrEmpty())
                .isEqualTo("citizen");
        assertThat(tracked.body()).doesNotContain("何敏", phone);
    }

    @Test
    void registersOneCallOnceHoweverOftenItIsSent() {
        String key = UUID.randomUUID().toString();
        Reply first = call(key, aCall());
        Reply again = call(key, aCall());
        Reply other = call(key, with("text", "另一件事"));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().get("number").textOrEmpty())
                .isEqualTo(first.json().get("number").textOrEmpty());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().get("code").textOrEmpty()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void closesAQuestionWithItsAnswerInOneStep() {
        Map<String, Object> question = with("answer", "夜间施工证明可以在区住房城乡建设委网站查询。");
        Reply made = call(UUID.randomUUID().toString(), question);
        JsonValue view = view(made);

        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(view.get("state").textOrEmpty()).isEqualTo("closed");
        assertThat(view.get("answer").get("text").textOrEmpty()).contains("夜间施工证明");
        assertThat(view.get("answer").get("office").exists()).isFalse();
        assertThat(view.get("timeline").items())
                .extracting(entry -> entry.get("act").textOrEmpty())
                .containsExactly("register", "answer-at-once");
    }

    @Test
    void knowsAnOrderByItsNumberAndTellsThatItIsThereAlready() {
        String order = "CQ" + UUID.randomUUID().toString().substring(0, 8);
        Reply made = call(UUID.randomUUID().toString(), with("orderNumber", order));
        Reply second = call(UUID.randomUUID().toString(), with(with("text", "别的话"), "orderNumber", order));

        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(view(made).get("order").get("number").textOrEmpty()).isEqualTo(order);
        assertThat(second.status()).isEqualTo(422);
        JsonValue error = second.json().get("errors").items().getFirst();
        assertThat(error.get("pointer").textOrEmpty()).isEqualTo("/orderNumber");
        assertThat(error.get("code").textOrEmpty()).isEqualTo("order-known");
        assertThat(desk.get("/api/cases?q=" + order, DemoAccount.OPERATOR)
                        .json()
                        .get("items")
                        .items())
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0} -> {1} at {2}")
    @CsvSource({
        "'{}', 400, /text",
        "'{\"text\":\" \"}', 400, /text",
        "'{\"text\":\"吵\",\"contact\":{\"phone\":\"12\"}}', 400, /contact/phone",
        "'{\"text\":\"吵\",\"place\":{\"lon\":106.58}}', 400, /place/lat",
        "'{\"text\":\"吵\",\"place\":{\"lon\":106.1,\"lat\":29.1}}', 422, /place",
        "'{\"text\":\"吵\",\"categoryHint\":\"x\"}', 422, /categoryHint"
    })
    void refusesABadCallAndRegistersNothing(String body, int status, String pointer) {
        long before = database.getCollection("cases").countDocuments();
        Reply refused =
                Web.post(url("/api/calls"), callHeaders(UUID.randomUUID().toString()), body);

        assertThat(refused.status()).as(refused.body()).isEqualTo(status);
        assertThat(refused.json()
                        .get("errors")
                        .items()
                        .getFirst()
                        .get("pointer")
                        .textOrEmpty())
                .isEqualTo(pointer);
        assertThat(database.getCollection("cases").countDocuments()).isEqualTo(before);
    }

    @Test
    void findsTheEarlierCasesOfACallerHoweverTheNumberIsWrittenAndRecordsTheSearch() {
        Reply made = call(UUID.randomUUID().toString(), aCall());
        String number = made.json().get("number").textOrEmpty();
        String spaced = "+86 " + phone.substring(0, 3) + " " + phone.substring(3, 7) + "-" + phone.substring(7);

        await().untilAsserted(() -> assertThat(numbers(search(phone))).containsExactly(number));
        assertThat(numbers(search(spaced))).containsExactly(number);
        assertThat(search(phone).body()).doesNotContain(phone);

        List<Document> looks = database.getCollection("contact_accesses")
                .find(new Document("purpose", "earlier-cases"))
                .into(new ArrayList<>());
        assertThat(looks).isNotEmpty().allSatisfy(look -> {
            assertThat(look.toJson()).doesNotContain(phone);
            assertThat(look.getString("name")).isEqualTo("何敏");
            assertThat(look.getString("caseId")).isNull();
        });
        assertThat(database.getCollection("related_cases")
                        .find(new Document("_id", made.json().get("caseId").textOrEmpty()))
                        .first()
                        .toJson())
                .doesNotContain(phone, phone.substring(4));
        JsonValue persons = desk.get("/api/contact-accesses/persons", DemoAccount.SUPERVISOR)
                .json();
        assertThat(persons.items())
                .filteredOn(one -> one.get("name").textOrEmpty().equals("何敏"))
                .first()
                .satisfies(one -> assertThat(one.get("searches").toString()).isNotEqualTo("0"));
        assertThat(desk.get("/api/contact-accesses?size=5", DemoAccount.SUPERVISOR)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void findsACaseByTheNumberThatWasAmended() {
        Reply made = call(UUID.randomUUID().toString(), aCall());
        String later = "137" + phone.substring(3);
        await().untilAsserted(() -> assertThat(numbers(search(phone))).hasSize(1));

        DeskCalls.Filed filed = new DeskCalls.Filed(
                made.json().get("caseId").textOrEmpty(),
                made.json().get("number").textOrEmpty(),
                made.json().get("queryCode").textOrEmpty());
        assertThat(desk.act(filed, "amend", Map.of("phone", later), DemoAccount.OPERATOR)
                        .status())
                .isEqualTo(200);

        await().untilAsserted(() -> assertThat(numbers(search(later))).containsExactly(filed.number()));
        assertThat(numbers(search(phone))).isEmpty();
    }

    @Test
    void refusesToSearchForWhatIsNoNumber() {
        for (String said : List.of("无", "12", "x".repeat(41))) {
            Reply refused = search(said);
            assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        }
    }

    @Test
    void listsTheCasesNearAPointToThoseWhoTakeCalls() {
        Reply made = call(UUID.randomUUID().toString(), aCall());
        String number = made.json().get("number").textOrEmpty();

        await().untilAsserted(() -> {
            Reply near = desk.get(near("/api/cases/near", LON + 0.001, LAT), DemoAccount.OPERATOR);
            assertThat(near.status()).as(near.body()).isEqualTo(200);
            assertThat(near.json().get("items").items())
                    .filteredOn(
                            one -> one.get("row").get("number").textOrEmpty().equals(number))
                    .hasSize(1);
            assertThat(near.body()).doesNotContain(phone);
        });
        Reply far = desk.get(near("/api/cases/near", LON + 0.02, LAT), DemoAccount.OPERATOR);
        assertThat(far.body()).doesNotContain(number);
        assertThat(desk.get("/api/cases/near?lon=200&lat=29", DemoAccount.OPERATOR)
                        .status())
                .isEqualTo(400);
        assertThat(desk.get("/api/cases/near?lon=NaN&lat=29", DemoAccount.OPERATOR)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void promisesTheDeadlinesOfAClassAndNoneOfAnother() {
        Reply standard = desk.get("/api/cases/promised-deadlines", DemoAccount.OPERATOR);
        Reply none = desk.get("/api/cases/promised-deadlines?deadlineClass=x", DemoAccount.OPERATOR);

        assertThat(standard.json().items())
                .extracting(one -> one.get("kind").textOrEmpty())
                .containsExactly("assign", "accept", "contact", "answer");
        assertThat(none.status()).isEqualTo(400);
    }

    private Map<String, Object> aCall() {
        return new HashMap<>(Map.of(
                "text", "楼下工地半夜打桩，吵得睡不着。",
                "contact", Map.of("name", "李女士", "phone", phone),
                "place", Map.of("lon", LON, "lat", LAT, "address", "弹子石正街 8 号")));
    }

    private Map<String, Object> with(String field, Object value) {
        return with(aCall(), field, value);
    }

    private static Map<String, Object> with(Map<String, Object> call, String field, Object value) {
        call.put(field, value);
        return call;
    }

    private Reply call(String key, Map<String, Object> body) {
        return Web.post(url("/api/calls"), callHeaders(key), Json.write(body));
    }

    private Map<String, String> callHeaders(String key) {
        HashMap<String, String> headers = new HashMap<>(as(DemoAccount.OPERATOR));
        headers.put("Idempotency-Key", key);
        return headers;
    }

    private JsonValue view(Reply made) {
        return desk.get("/api/cases/" + made.json().get("caseId").textOrEmpty(), DemoAccount.OPERATOR)
                .json();
    }

    private Reply search(String said) {
        return desk.post("/api/cases/of-caller", Map.of("phone", said), DemoAccount.OPERATOR);
    }

    private static List<String> numbers(Reply found) {
        assertThat(found.status()).as(found.body()).isEqualTo(200);
        return found.json().get("items").items().stream()
                .map(row -> row.get("number").textOrEmpty())
                .toList();
    }

    private static String near(String path, double lon, double lat) {
        return path + "?lon=" + lon + "&lat=" + lat;
    }
}
