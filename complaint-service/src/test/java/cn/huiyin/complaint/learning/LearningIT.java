package cn.huiyin.complaint.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.complaint.ComplaintServiceApplication;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.Channel;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Outcome;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.complaint.cases.domain.RejectionKind;
import cn.huiyin.complaint.cases.domain.acts.Accept;
import cn.huiyin.complaint.cases.domain.acts.Assigned;
import cn.huiyin.complaint.cases.domain.acts.Close;
import cn.huiyin.complaint.cases.domain.acts.CorrectCategory;
import cn.huiyin.complaint.cases.domain.acts.DecideReturn;
import cn.huiyin.complaint.cases.domain.acts.GiveAnswer;
import cn.huiyin.complaint.cases.domain.acts.Register;
import cn.huiyin.complaint.cases.domain.acts.Reject;
import cn.huiyin.complaint.cases.domain.acts.RequestReturn;
import cn.huiyin.complaint.cases.domain.acts.Restrict;
import cn.huiyin.complaint.cases.domain.acts.SendToTriage;
import cn.huiyin.complaint.cases.projections.ProjectChanges;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.IdempotencyKey;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.JsonValue;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What the desks taught, with a database of its own. Each test has a month of its own, so that none counts another's. */
@WithLocalStack
@SpringBootTest(classes = ComplaintServiceApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class LearningIT {

    private static final String FIGURES = "/api/statistics/learning";
    private static final String EXAMPLES = "/api/admin/learning/examples";
    private static final AtomicLong SEQUENCE = new AtomicLong();
    private static final CaseActor DESK = new CaseActor(Party.TRIAGE, "desk", "派单员");
    private static final Office NANPING = new Office("500108003", "南坪街道");
    private static final Office DANZISHI = new Office("500108006", "弹子石街道");
    private static final Category NIGHT = new Category("noise.construction.night", "夜间施工噪声");
    private static final Category DAY = new Category("noise.construction.day", "日间施工噪声");

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Cases cases;

    @Autowired
    private ProjectChanges changes;

    @Autowired
    private MongoDatabase database;

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry registry) {
        RunningComplaintService.settings(LearningIT.class).forEach((name, value) -> registry.add(name, () -> value));
    }

    @Test
    void countsWhatTheDeskKeptAndChangedAndOpensExactlyThose() {
        Month month = new Month(2021, 1);
        StoredCase closed = close(month, assign(month, register(month, "打桩"), NIGHT, NANPING));
        StoredCase moved = append(assign(month, register(month, "打桩"), NIGHT, NANPING), byHand(month, DAY, DANZISHI));
        StoredCase named = append(triage(month, register(month, "打桩"), null), byHand(month, DAY, DANZISHI));
        assign(month, register(month, "打桩"), NIGHT, NANPING);
        drain();

        JsonValue shown = month.figures();

        assertThat(share(shown, "categoryPrecision")).isEqualTo("1/2");
        assertThat(share(shown, "officePrecision")).isEqualTo("1/2");
        assertThat(share(shown, "overruled")).isEqualTo("1/2");
        assertThat(share(shown, "categoryOpen")).isEqualTo("1/4");
        assertThat(share(shown, "officeOpen")).isEqualTo("1/4");
        assertThat(shown.get("categoryConfusions").items().getFirst().get("to").textOrEmpty())
                .isEqualTo(DAY.code());
        assertThat(month.ids("figure=categoryPrecision")).containsExactlyInAnyOrder(id(closed), id(moved));
        assertThat(month.ids("figure=categoryPrecision&part=met")).containsExactly(id(closed));
        assertThat(month.ids("figure=officePrecision&part=missed&of=500108003&became=500108006"))
                .containsExactly(id(moved));
        assertThat(month.ids("figure=overruled&part=met")).containsExactly(id(moved));
        assertThat(month.ids("figure=categoryOpen&part=met")).containsExactly(id(named));
    }

    @Test
    void showsTheCasesOfAFigurePageByPage() {
        Month month = new Month(2021, 3);
        for (int at = 0; at < 3; at++) {
            close(month, assign(month, register(month, "打桩"), NIGHT, NANPING));
        }
        drain();

        JsonValue first = month.cases("figure=categoryPrecision&size=2");
        JsonValue second = month.cases(
                "figure=categoryPrecision&size=2&cursor=" + first.get("next").textOrEmpty());

        assertThat(first.get("count").number()).isEqualTo(3);
        assertThat(first.get("items").items()).hasSize(2);
        assertThat(second.get("items").items()).hasSize(1);
        assertThat(second.get("next").textOrEmpty()).isEmpty();
    }

    @Test
    void anUpheldReturnCountsAgainstTheOfficeOnceTheDeskHasAssignedAgain() {
        Month month = new Month(2021, 5);
        StoredCase returned = append(
                assign(month, register(month, "打桩"), NIGHT, NANPING),
                new DecideReturn.HandedBack(
                        month.noon(), DESK, NANPING, "不在辖区", DANZISHI, deadline(month.noon()), "属实"));
        drain();
        assertThat(share(month.figures(), "officePrecision")).isEqualTo("0/0");

        append(returned, byHand(month, NIGHT, DANZISHI));
        drain();

        assertThat(share(month.figures(), "officePrecision")).isEqualTo("0/1");
        assertThat(share(month.figures(), "categoryPrecision")).isEqualTo("1/1");
    }

    @Test
    void aDeniedReturnConfirmsTheOffice() {
        Month month = new Month(2021, 7);
        StoredCase asked = append(
                assign(month, register(month, "打桩"), NIGHT, NANPING),
                new RequestReturn.ReturnRequested(month.noon(), DESK, "不在辖区", DANZISHI));
        drain();
        assertThat(share(month.figures(), "officePrecision")).isEqualTo("0/0");

        append(asked, new DecideReturn.ReturnDenied(month.noon(), DESK, NANPING, "就在辖区"));
        drain();

        assertThat(share(month.figures(), "officePrecision")).isEqualTo("1/1");
    }

    @Test
    void aCorrectedCategoryCountsAtOnceAndTheOfficeWhenTheCaseIsClosed() {
        Month month = new Month(2022, 7);
        StoredCase corrected = append(
                assign(month, register(month, "打桩"), NIGHT, NANPING),
                new CorrectCategory.CategoryCorrected(month.noon(), DESK, NIGHT, DAY, null));
        drain();
        JsonValue before = month.figures();
        assertThat(share(before, "categoryPrecision")).isEqualTo("0/1");
        assertThat(share(before, "officePrecision")).isEqualTo("0/0");

        close(month, corrected);
        drain();

        JsonValue after = month.figures();
        assertThat(share(after, "categoryPrecision")).isEqualTo("0/1");
        assertThat(share(after, "officePrecision")).isEqualTo("1/1");
        assertThat(after.get("categoryConfusions").items().getFirst().get("to").textOrEmpty())
                .isEqualTo(DAY.code());
        assertThat(month.cases("figure=overruled&part=met")
                        .get("items")
                        .items()
                        .getFirst()
                        .get("how")
                        .textOrEmpty())
                .isEqualTo("corrected");
    }

    @Test
    void aCorrectionBecomesALabelledExample() {
        Month today = new Month(LocalDate.now(DistrictDay.ZONE));
        StoredCase filed = register(today, complaint("无人归类的响声", null, false));
        StoredCase uncategorised = append(triage(today, filed, null), byHand(today, null, NANPING));
        append(uncategorised, new CorrectCategory.CategoryCorrected(today.noon(), DESK, null, DAY, null));
        drain();

        assertThat(get(DemoAccount.ADMIN, EXAMPLES).body().lines())
                .filteredOn(line -> line.contains("无人归类的响声"))
                .singleElement()
                .asString()
                .startsWith("\"noise.construction.day\"")
                .contains("\"corrected\"");
    }

    @Test
    void onlyARejectionThatSpeaksOfTheMatterSaysThatTheCategoryWasWrong() {
        Month month = new Month(2021, 9);
        reject(month, RejectionKind.NOT_ENVIRONMENTAL);
        reject(month, RejectionKind.NOTHING_NEW);
        drain();

        assertThat(share(month.figures(), "categoryPrecision")).isEqualTo("0/1");
        assertThat(month.figures()
                        .get("categoryConfusions")
                        .items()
                        .getFirst()
                        .get("to")
                        .textOrEmpty())
                .isEqualTo(Settled.NONE);
    }

    @Test
    void aReportAgainstOfficialsIsInNoFigureOnceItIsRestricted() {
        Month month = new Month(2021, 11);
        StoredCase settled = append(assign(month, register(month, "打桩"), NIGHT, NANPING), byHand(month, DAY, DANZISHI));
        drain();
        assertThat(share(month.figures(), "overruled")).isEqualTo("1/1");

        append(settled, new Restrict.Restricted(month.noon(), DESK, "反映经办人员"));
        drain();

        assertThat(share(month.figures(), "overruled")).isEqualTo("0/0");
        assertThat(share(month.figures(), "officeOpen")).isEqualTo("0/0");
    }

    @Test
    void callsADifferenceDriftOnlyWhenChanceDoesNotExplainIt() {
        Month before = new Month(2022, 1);
        Month after = new Month(2022, 2);
        for (int at = 0; at < 12; at++) {
            close(before, assign(before, register(before, "打桩"), NIGHT, NANPING));
            append(assign(after, register(after, "打桩"), NIGHT, NANPING), byHand(after, DAY, NANPING));
        }
        append(assign(before, register(before, "打桩"), NIGHT, DANZISHI), byHand(before, NIGHT, NANPING));
        drain();

        JsonValue shown = get(DemoAccount.SUPERVISOR, FIGURES + "?from=2022-02-01&to=2022-02-28")
                .json();

        assertThat(shown.get("previousFrom").textOrEmpty()).isEqualTo("2022-01-04");
        assertThat(shown.get("categoryPrecision")
                        .get("drift")
                        .get("beyondChance")
                        .isTrue())
                .isTrue();
        assertThat(shown.get("officePrecision").get("drift").get("beyondChance").isTrue())
                .isFalse();
    }

    @Test
    void examplesLeaveWithoutWhomAndOnlyWhereNobodyAskedForSecrecy() {
        Month today = new Month(LocalDate.now(DistrictDay.ZONE));
        Contact contact = new Contact("李晓云", "13800001234", null, null);
        StoredCase open = register(today, complaint("我叫李晓云，电话 13800001234，工地半夜打桩", contact, false));
        StoredCase secret = register(today, complaint("保密的工地半夜打桩", null, true));
        StoredCase erased = register(today, complaint("已经删除的工地打桩", null, false));
        List.of(open, secret, erased)
                .forEach(one -> append(assign(today, one, NIGHT, NANPING), byHand(today, DAY, NANPING)));
        drain();
        database.getCollection("cases").deleteOne(Filters.eq("_id", id(erased)));

        Reply reply = get(DemoAccount.ADMIN, EXAMPLES);

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.body())
                .contains("\"noise.construction.day\"", "工地半夜打桩", "\"by-hand\"", "\"g1\"", "\"0.83\"", "\"test-head\"")
                .doesNotContain("李晓云", "13800001234", "保密", "已经删除", id(open), number(open));
        assertThat(get(DemoAccount.ADMIN, "/api/admin/log/complaint-service").body())
                .contains("examples-exported");
    }

    @Test
    void storesNoWordOfACase() {
        Month month = new Month(2022, 5);
        StoredCase one = close(month, assign(month, register(month, "独一无二的打桩"), NIGHT, NANPING));
        drain();

        assertThat(database.getCollection(FirstGuesses.COLLECTION)
                        .find(Filters.eq("_id", id(one)))
                        .first()
                        .toJson())
                .contains(NIGHT.code())
                .doesNotContain("独一无二");
    }

    @Test
    void isForSupervisorsAndItsFiguresForAdministrators() {
        String list = FIGURES + "/cases?figure=overruled";

        assertThat(get(DemoAccount.ADMIN, FIGURES).status()).isEqualTo(200);
        assertThat(get(DemoAccount.ADMIN, list).status()).isEqualTo(403);
        assertThat(get(DemoAccount.SUPERVISOR, list).status()).isEqualTo(200);
        assertThat(get(DemoAccount.SUPERVISOR, EXAMPLES).status()).isEqualTo(403);
        for (DemoAccount other : List.of(DemoAccount.TRIAGE, DemoAccount.OFFICER_NANPING, DemoAccount.CITIZEN)) {
            assertThat(get(other, FIGURES).status()).isEqualTo(403);
            assertThat(get(other, list).status()).isEqualTo(403);
            assertThat(get(other, EXAMPLES).status()).isEqualTo(403);
        }
    }

    @Test
    void refusesAFigureThatThereIsNot() {
        assertThat(get(DemoAccount.SUPERVISOR, FIGURES + "/cases?figure=all").status())
                .isEqualTo(400);
        assertThat(get(DemoAccount.SUPERVISOR, FIGURES + "/cases?figure=overruled&part=half")
                        .status())
                .isEqualTo(400);
    }

    private void reject(Month month, RejectionKind kind) {
        append(
                triage(month, register(month, "工资"), NIGHT),
                new Reject.Rejected(month.noon(), DESK, kind, "不属于环境问题", null));
    }

    private StoredCase register(Month month, String text) {
        return register(month, complaint(text, null, false));
    }

    private StoredCase register(Month month, Complaint complaint) {
        String id = UUID.randomUUID().toString();
        Register.Registered event = new Register.Registered(
                month.noon(),
                new CaseActor(Party.CITIZEN, null, null),
                CaseNumber.of("NA", month.day, SEQUENCE.incrementAndGet()),
                complaint,
                deadline(month.noon()));
        return cases.insert(new CaseId(id), event, new IdempotencyKey("test:" + id, ""))
                .orElseThrow();
    }

    private static Complaint complaint(String text, @Nullable Contact contact, boolean secret) {
        return new Complaint(Channel.WEB, text, null, Place.UNKNOWN, contact, secret, null, null, null, List.of());
    }

    private StoredCase assign(Month month, StoredCase stored, Category category, Office office) {
        return append(
                stored,
                new Assigned(
                        month.noon(),
                        CaseActor.ENGINE,
                        office,
                        category,
                        List.of(),
                        "standard",
                        reasons(),
                        null,
                        List.of(),
                        null));
    }

    private StoredCase triage(Month month, StoredCase stored, @Nullable Category category) {
        return append(
                stored,
                new SendToTriage.SentToTriage(
                        month.noon(), CaseActor.ENGINE, category, "standard", List.of(), reasons(), null));
    }

    private static CaseEvent byHand(Month month, @Nullable Category category, Office office) {
        return new Assigned(
                month.noon(), DESK, office, category, List.of(), "standard", List.of(), "按所在地", List.of(), null);
    }

    private StoredCase close(Month month, StoredCase stored) {
        StoredCase answered = append(
                stored,
                new Accept.Accepted(month.noon(), DESK),
                new GiveAnswer.Answered(
                        month.noon(), DESK, "done", Outcome.SUPPORTED, null, null, null, null, null, null));
        drain();
        return append(answered, new Close.Closed(month.noon(), DESK, null));
    }

    private StoredCase append(StoredCase stored, CaseEvent... events) {
        return cases.append(stored, List.of(events), null).orElseThrow();
    }

    private static List<Reason> reasons() {
        return List.of(
                new Reason("text.model", Map.of("version", List.of("test-head"))),
                new Reason("text.certainty", Map.of("percent", List.of("83"))));
    }

    private static Deadline deadline(Instant at) {
        return new Deadline(DeadlineKind.ASSIGN, at, at.plus(Duration.ofDays(5)), null, null, null, "1", "1");
    }

    private void drain() {
        await().until(() -> changes.run() == 0);
    }

    private static String share(JsonValue shown, String figure) {
        JsonValue share = shown.get(figure);
        return share.get("numerator").number() + "/" + share.get("denominator").number();
    }

    private static String id(StoredCase stored) {
        return stored.current().id().value();
    }

    private static String number(StoredCase stored) {
        return stored.current().number().value();
    }

    private Reply get(DemoAccount account, String path) {
        Map<String, String> headers = TestStack.of(LearningIT.class).tokens().headers(account.username());
        return Web.get("http://127.0.0.1:" + port + path, headers);
    }

    /** Everything happens on one day of it. */
    private final class Month {

        private final LocalDate day;

        Month(int year, int month) {
            this(LocalDate.of(year, month, 15));
        }

        private Month(LocalDate day) {
            this.day = day;
        }

        Instant noon() {
            return day.atTime(12, 0).atZone(DistrictDay.ZONE).toInstant();
        }

        private String range() {
            return "from=%s&to=%s".formatted(day.withDayOfMonth(1), day.withDayOfMonth(28));
        }

        JsonValue figures() {
            return get(DemoAccount.SUPERVISOR, FIGURES + "?" + range()).json();
        }

        JsonValue cases(String query) {
            Reply reply = get(DemoAccount.SUPERVISOR, FIGURES + "/cases?" + query + "&" + range());
            assertThat(reply.status()).as(reply.body()).isEqualTo(200);
            return reply.json();
        }

        List<String> ids(String query) {
            return cases(query).get("items").items().stream()
                    .map(one -> one.get("row").get("caseId").textOrEmpty())
                    .toList();
        }
    }
}
