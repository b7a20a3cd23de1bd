package cn.huiyin.complaint.tracking;

import static cn.huiyin.complaint.intake.Filer.aFiling;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.acts.ActOnCase;
import cn.huiyin.complaint.acts.CaseAccess;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Outcome;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.complaint.cases.domain.RejectionKind;
import cn.huiyin.complaint.cases.domain.ReviewOpinion;
import cn.huiyin.complaint.cases.domain.acts.Accept;
import cn.huiyin.complaint.cases.domain.acts.AssignByHand;
import cn.huiyin.complaint.cases.domain.acts.AutoAssign;
import cn.huiyin.complaint.cases.domain.acts.DecideReReview;
import cn.huiyin.complaint.cases.domain.acts.DecideReview;
import cn.huiyin.complaint.cases.domain.acts.GiveAnswer;
import cn.huiyin.complaint.cases.domain.acts.LogContact;
import cn.huiyin.complaint.cases.domain.acts.Reject;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.intake.Filer;
import cn.huiyin.complaint.intake.Filer.Answer;
import cn.huiyin.localstack.accounts.DemoAccount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A citizen's way after filing: following by code or token, rating, asking again, withdrawing. */
class TrackingIT extends RunningComplaintService {

    private static final Office NANPING = new Office("500108003", "南坪街道");
    private static final CaseAccess OFFICER =
            new CaseAccess(Scope.ALL, Set.of(Party.OFFICE), "subject-of-wang", "王科长", null, null);
    private static final CaseAccess DESK =
            new CaseAccess(Scope.ALL, Set.of(Party.TRIAGE), "subject-of-tang", "唐派单", null, null);

    private static final CaseAccess SUPERVISOR =
            new CaseAccess(Scope.ALL, Set.of(Party.SUPERVISOR), "subject-of-du", "杜督办", null, null);
    private static final CaseAccess LEADER =
            new CaseAccess(Scope.ofLeader("subject-of-lu"), Set.of(Party.LEADER), "subject-of-lu", "陆领导", null, null);
    private static final CaseAccess ENGINE = new CaseAccess(Scope.ALL, Set.of(Party.ENGINE), null, null, null, null);

    @Autowired
    private ActOnCase acts;

    private Filer filer;

    @BeforeEach
    void filer() {
        filer = new Filer(url(""));
    }

    @Test
    void opensToNumberAndCodeAndToNothingElse() {
        Answer receipt = filer.file(aFiling());

        Answer tracked = filer.get(path(receipt), code(receipt));
        Answer wrongCode = filer.get(path(receipt), "Query-Code", "222222");
        Answer unknown = filer.get("/api/complaints/NA-20200101-0001", code(receipt));

        assertThat(tracked.status()).isEqualTo(200);
        assertThat(tracked.field("/status")).isEqualTo("registered");
        assertThat(tracked.text()).doesNotContain("13812345678", "李明");
        assertThat(wrongCode.status()).isEqualTo(404);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(wrongCode.field("/detail")).isEqualTo(unknown.field("/detail"));
        assertThat(filer.get(path(receipt)).status()).isEqualTo(404);
        assertThat(filer.get("/api/complaints/'1'='1", code(receipt)).status()).isEqualTo(404);
    }

    @Test
    void opensToTheOwnTokenAndToNobodyElses() {
        Answer own = filer.file(aFiling(), token(DemoAccount.CITIZEN));
        Answer anothers = filer.file(aFiling());

        assertThat(filer.get(path(own), token(DemoAccount.CITIZEN)).status()).isEqualTo(200);
        assertThat(filer.get(path(anothers), token(DemoAccount.CITIZEN)).status())
                .isEqualTo(404);
        assertThat(filer.get(path(own), token(DemoAccount.SUPERVISOR)).status()).isEqualTo(404);
        assertThat(filer.post(path(anothers) + "/acts", Map.of("act", "withdraw"), token(DemoAccount.CITIZEN))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void listsTheOwnComplaintsNewestFirstPageByPage() {
        ArrayList<String> filed = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            filed.addFirst(filer.file(aFiling(), token(DemoAccount.OPERATOR)).field("/number"));
        }

        Answer first = filer.get("/api/complaints?size=3", token(DemoAccount.OPERATOR));
        Answer second = filer.get("/api/complaints?size=3&cursor=" + first.field("/next"), token(DemoAccount.OPERATOR));

        assertThat(numbers(first)).isEqualTo(filed.subList(0, 3));
        assertThat(numbers(second)).isEqualTo(filed.subList(3, 5));
        assertThat(second.json().has("next")).isFalse();
        assertThat(filer.get("/api/complaints").status()).isEqualTo(401);
        assertThat(filer.get("/api/complaints?size=101", token(DemoAccount.OPERATOR))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void showsWhoHasItAndWhyWithoutNamingAnybody() {
        Answer receipt = answered(filer.file(aFiling()));

        Answer tracked = filer.get(path(receipt), code(receipt));

        assertThat(tracked.field("/status")).isEqualTo("answered");
        assertThat(tracked.field("/office/name")).isEqualTo("南坪街道");
        assertThat(tracked.field("/reasons/0/text")).isEqualTo("地图位置在南坪街道的范围内（轮廓为近似）");
        assertThat(tracked.field("/answer/outcome")).isEqualTo("supported");
        assertThat(tracked.json().at("/deadlines/3/state").asString()).isEqualTo("met");
        assertThat(can(tracked)).containsExactly("rate", "reopen", "request-review");
        assertThat(tracked.text()).doesNotContain("王科长", "subject-of-wang", "电话里说得很急");
    }

    @Test
    void wordsTheReasonsInTheLanguageThatIsAskedForAndGivesTheirCodesInBoth() {
        Answer receipt = answered(filer.file(aFiling()));

        Answer english = filer.get(path(receipt), codeAndLanguage(receipt, "en-US"));
        Answer french = filer.get(path(receipt), codeAndLanguage(receipt, "fr"));

        assertThat(english.field("/reasons/0/text"))
                .isEqualTo("By the approximate outlines, the point on the map is in Nanping Subdistrict (南坪街道)");
        assertThat(french.field("/reasons/0/text")).isEqualTo("地图位置在南坪街道的范围内（轮廓为近似）");
        assertThat(english.field("/reasons/0/code")).isEqualTo("place.pin-inside");
        assertThat(english.field("/reasons/0/args/office/0")).isEqualTo(NANPING.code());
    }

    @Test
    void replacesWhatTheTriageDeskWroteToItsColleagues() {
        Answer receipt = filer.file(aFiling());
        acts.act(number(receipt), DESK, new AssignByHand.Command(NANPING.code(), null, null, "昨天电话里吵了一架"));

        Answer tracked = filer.get(path(receipt), code(receipt));

        assertThat(tracked.field("/reasons/0/text")).isEqualTo("工作人员核对后，确定由南坪街道负责");
        assertThat(tracked.text()).doesNotContain("吵了一架");
    }

    @Test
    void closesWhenTheCitizenIsSatisfied() {
        Answer receipt = answered(filer.file(aFiling()));

        Answer rated = act(receipt, "rate", Map.of("solved", true, "satisfaction", "satisfied"));

        assertThat(rated.field("/status")).isEqualTo("closed");
        assertThat(rated.field("/rating/satisfaction")).isEqualTo("satisfied");
        assertThat(can(rated)).containsExactly("reopen", "request-review");
    }

    @Test
    void isHandledAgainWhenTheCitizenIsNot() {
        Answer receipt = answered(filer.file(aFiling()));

        Answer rated =
                act(receipt, "rate", Map.of("solved", false, "satisfaction", "dissatisfied", "reason", "昨晚又开工了"));

        assertThat(rated.field("/status")).isEqualTo("processing");
        assertThat(rated.json().at("/timeline/6/act").asString()).isEqualTo("reopen");
        assertThat(rated.json().at("/timeline/6/fields/reason").asString()).isEqualTo("昨晚又开工了");
        assertThat(rated.json().at("/deadlines/3/state").asString()).isEqualTo("running");
    }

    @Test
    void isHandledAgainWhenTheCitizenAsksForItAfterTheEnd() {
        Answer receipt = answered(filer.file(aFiling()));
        act(receipt, "rate", Map.of("solved", true, "satisfaction", "basically-satisfied"));

        Answer reopened = act(receipt, "reopen", Map.of("reason", "又响了"));

        assertThat(reopened.field("/status")).isEqualTo("processing");
    }

    @Test
    void isWithdrawnByItsCitizen() {
        Answer receipt = filer.file(aFiling());

        Answer withdrawn = act(receipt, "withdraw", Map.of("reason", "已经解决了"));

        assertThat(withdrawn.field("/status")).isEqualTo("closed");
        assertThat(withdrawn.field("/statusReason")).isEqualTo("withdrawn");
        assertThat(can(withdrawn)).isEmpty();
        assertThat(act(receipt, "withdraw", Map.of()).field("/code")).isEqualTo("state-conflict");
    }

    @Test
    void tellsWhyItIsNotTakenOnAndWhereToGo() {
        Answer receipt = filer.file(aFiling());
        acts.act(number(receipt), DESK, new Reject.Command(RejectionKind.COURT, "这属于合同纠纷。", "向区人民法院起诉"));

        Answer tracked = filer.get(path(receipt), code(receipt));

        assertThat(tracked.field("/status")).isEqualTo("closed");
        assertThat(tracked.field("/statusReason")).isEqualTo("rejected");
        assertThat(tracked.json().at("/timeline/1/fields").toString()).contains("这属于合同纠纷。", "向区人民法院起诉");
        assertThat(tracked.field("/rejection/kind")).isEqualTo("court");
        assertThat(tracked.field("/rejection/telephone")).isEqualTo("12368");
        assertThat(tracked.field("/rejection/way")).contains("人民法院");
        String[] inEnglish = Stream.concat(Stream.of(code(receipt)), Stream.of("Accept-Language", "en"))
                .toArray(String[]::new);
        assertThat(filer.get(path(receipt), inEnglish).field("/rejection/authority"))
                .isEqualTo("the people's court");
    }

    @Test
    void isReviewedAndReReviewedToItsFinalEnd() {
        Answer receipt = answered(filer.file(aFiling()));
        assertThat(until(tracked(receipt), "request-review")).isNotEmpty();

        Answer asked = act(receipt, "request-review", Map.of("reason", "停工时间不对，请打13812345672"));
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.field("/reviews/0/stage")).isEqualTo("review");
        assertThat(asked.field("/reviews/0/reason")).doesNotContain("13812345672");
        assertThat(asked.field("/reviews/0/dueAt")).isNotEmpty();
        assertThat(act(receipt, "reopen", Map.of("reason", "还是吵")).field("/errors/0/code"))
                .isEqualTo("under-review");

        acts.act(number(receipt), SUPERVISOR, new DecideReview.Command(ReviewOpinion.UPHELD, "检查记录属实。"));
        Answer reviewed = tracked(receipt);
        assertThat(reviewed.field("/status")).isEqualTo("closed");
        assertThat(reviewed.field("/reviews/0/text")).isEqualTo("检查记录属实。");
        assertThat(can(reviewed)).contains("request-re-review", "reopen").doesNotContain("request-review");

        act(receipt, "request-re-review", Map.of("reason", "没有听录音"));
        acts.act(number(receipt), LEADER, new DecideReReview.Command(ReviewOpinion.UPHELD, "核对无误。"));

        Answer end = tracked(receipt);
        assertThat(end.field("/reviews/1/opinion")).isEqualTo("upheld");
        assertThat(can(end)).isEmpty();
        assertThat(act(receipt, "reopen", Map.of("reason", "还是吵")).field("/errors/0/code"))
                .isEqualTo("finally-reviewed");
        assertThat(act(receipt, "request-review", Map.of("reason", "还是吵")).field("/errors/0/code"))
                .isEqualTo("finally-reviewed");
    }

    @Test
    void isHandledAgainOnceByRight() {
        Answer receipt = answered(filer.file(aFiling()));
        act(receipt, "reopen", Map.of("reason", "还是吵"));
        acts.act(number(receipt), OFFICER, new GiveAnswer.Command("已再次处理。", Outcome.SUPPORTED, null, null));

        assertThat(act(receipt, "reopen", Map.of("reason", "还是吵")).field("/errors/0/code"))
                .isEqualTo("reopened-already");
        assertThat(can(tracked(receipt))).contains("rate", "request-review");
    }

    @Test
    void refusesActsThatMakeNoSense() {
        Answer receipt = filer.file(aFiling());

        assertThat(act(receipt, "rate", Map.of("solved", true, "satisfaction", "satisfied"))
                        .status())
                .isEqualTo(409);
        assertThat(act(receipt, "rate", Map.of("solved", true, "satisfaction", "great"))
                        .field("/errors/0/pointer"))
                .isEqualTo("/satisfaction");
        assertThat(act(receipt, "reopen", Map.of()).status()).isEqualTo(400);
        assertThat(act(receipt, "withdraw", Map.of("reason", "撤".repeat(1001))).status())
                .isEqualTo(400);
        assertThat(act(receipt, "explode", Map.of()).status()).isEqualTo(400);
        Answer answered = answered(filer.file(aFiling()));
        assertThat(act(answered, "rate", Map.of("solved", false)).status()).isEqualTo(400);
    }

    private Answer tracked(Answer receipt) {
        return filer.get(path(receipt), code(receipt));
    }

    private static String until(Answer tracked, String act) {
        return tracked.json()
                .at("/acts")
                .valueStream()
                .filter(offer -> offer.path("act").asString().equals(act))
                .map(offer -> offer.path("until").asString())
                .findFirst()
                .orElse("");
    }

    private Answer answered(Answer receipt) {
        CaseNumber number = number(receipt);
        acts.act(
                number,
                ENGINE,
                new AutoAssign.Command(
                        NANPING,
                        new Category("noise.construction.night", "夜间施工噪声"),
                        List.of(),
                        "standard",
                        List.of(
                                // For colleagues.
                                new Reason("text.model", Map.of("version", List.of("2026-11"))),
                                new Reason("place.pin-inside", Map.of("office", List.of(NANPING.code()))))));
        acts.act(number, OFFICER, new Accept.Command());
        acts.act(number, OFFICER, new LogContact.Command(LogContact.Outcome.REACHED, "电话里说得很急"));
        acts.act(number, OFFICER, new GiveAnswer.Command("已责令停工。", Outcome.SUPPORTED, null, null));
        return receipt;
    }

    private Answer act(Answer receipt, String act, Map<String, Object> body) {
        HashMap<String, Object> said = new HashMap<>(body);
        said.put("act", act);
        return filer.post(path(receipt) + "/acts", said, code(receipt));
    }

    private static List<String> can(Answer tracked) {
        return tracked.json()
                .at("/acts")
                .valueStream()
                .filter(act -> act.path("allowed").asBoolean())
                .map(act -> act.path("act").asString())
                .toList();
    }

    private static CaseNumber number(Answer receipt) {
        return new CaseNumber(receipt.field("/number"));
    }

    private static List<String> numbers(Answer page) {
        return page.json()
                .at("/items")
                .valueStream()
                .map(row -> row.path("number").asString())
                .toList();
    }

    private static String path(Answer receipt) {
        return "/api/complaints/" + receipt.field("/number");
    }

    private static String[] codeAndLanguage(Answer receipt, String language) {
        return Stream.concat(Stream.of(code(receipt)), Stream.of("Accept-Language", language))
                .toArray(String[]::new);
    }

    private static String[] code(Answer receipt) {
        return new String[] {"Query-Code", receipt.field("/queryCode")};
    }

    private static String[] token(DemoAccount account) {
        return new String[] {"Authorization", as(account).get("Authorization")};
    }
}
