package cn.huiyin.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.e2e.browser.Chromium;
import cn.huiyin.e2e.browser.Visitor;
import cn.huiyin.e2e.people.Citizen;
import cn.huiyin.e2e.people.Desk;
import cn.huiyin.e2e.people.NewComplaint;
import cn.huiyin.e2e.people.Receipt;
import cn.huiyin.e2e.system.RunningSystem;
import cn.huiyin.e2e.system.WithRunningSystem;
import cn.huiyin.localstack.accounts.DemoAccount;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an answer says of what was seen, from the officer's form to what anybody may read; and the survey by a link. */
@WithRunningSystem
@Tag("drill")
class AnswersInTheBrowserIT {

    private static final Page.PdfOptions A4 = new Page.PdfOptions().setPreferCSSPageSize(true);
    private static final Pattern PAGE_OF_PDF = Pattern.compile("/Type\\s*/Page\\b");
    private static final int MANY_INSPECTIONS = 15;
    private static final String TYPED = "写到一半的话";

    private final RunningSystem system;
    private final Citizen citizen;

    AnswersInTheBrowserIT(RunningSystem system) {
        this.system = system;
        citizen = new Citizen(system.url());
    }

    @Test
    void saysWhatWasSeenToTheHeadTheCitizenAndThePublic() {
        Receipt receipt = inspected();
        try (Chromium chromium = Chromium.started();
                Visitor officer = chromium.visitor(system.url());
                Visitor head = chromium.visitor(system.url());
                Visitor neighbour = chromium.visitor(system.url())) {
            officer.signsIn(DemoAccount.OFFICER_NANPING);
            answers(officer, receipt);

            head.signsIn(DemoAccount.HEAD_NANPING);
            Page page = head.opens("/desk/cases?view=approvals");
            page.locator("[data-case='" + receipt.caseId() + "']").click();
            page.getByTestId("next-act").click();
            assertThat(page.getByTestId("answer-draft")).containsText("68.5 dB(A)");
            head.isShown("answer-to-approve");
            page.getByLabel("同意，发给投诉人").check();
            button(page, "审批答复").click();
            assertThat(page.getByTestId("case-state")).hasText("已答复");
            head.isShown("answered-on-the-spot");

            page = head.opens("/desk/cases/" + receipt.caseId() + "/letter");
            assertThat(page.getByTestId("letter-spot")).containsText("GB 12523-2025");
            head.isShown("paper-letter-on-the-spot");
            assertThat(sheetsOf(page)).isEqualTo(1);

            page = neighbour.opens("/track/" + receipt.number());
            page.getByLabel("查询码").fill(receipt.queryCode());
            button(page, "查看进度").click();
            assertThat(page.getByTestId("on-the-spot")).containsText("68.5 dB(A)");
            neighbour.isShown("tracking-on-the-spot");
            page.getByText("任何人都能看到的内容").click();
            assertThat(page.getByTestId("public-text")).containsText("工地已停工。");
            neighbour.isShown("published-case");
            page = neighbour.opens("/cases/NA-20991231-0001");
            assertThat(page.getByText("没有可以公开的内容")).isVisible();
            neighbour.isShown("published-nothing");
        }
    }

    /** With the findings of the inspection, taken over by a press. */
    private static void answers(Visitor officer, Receipt receipt) {
        Page page = officer.opens("/desk/cases?case=" + receipt.caseId());
        begins(page, "提交答复");
        assertThat(page.getByTestId("latest-inspection")).containsText("68.5 dB(A)");
        button(page, "把查看记录填入现场核查情况").click();
        assertThat(page.getByLabel("现场核查情况")).hasValue("工地东侧打桩机在作业。");
        officer.isShown("answer-with-inspection");
        page.getByLabel("答复内容").fill("已责令夜间停工。");
        page.getByLabel("反映属实，已处理").check();
        page.getByLabel("对外公开的文字").fill("工地已停工。");
        page.locator("form .button--primary").click();
        assertThat(page.getByTestId("latest-inspection")).hasCount(0);
    }

    @Test
    void printsACaseOfManyWordsAndActsOnOneSheet() {
        Receipt receipt = inspected("楼下工地凌晨一点还在打桩，孩子没法睡觉。".repeat(100));
        Desk officer = desk(DemoAccount.OFFICER_NANPING);
        for (int i = 0; i < MANY_INSPECTIONS; i++) {
            Map<String, Object> seen = Map.of("findings", "围挡内两台打桩机在作业，未见公告牌。".repeat(20));
            assertThat(officer.acts(receipt.caseId(), "inspection", seen).ok()).isTrue();
        }
        Map<String, Object> answer = Map.of("outcome", "supported", "text", "已责令夜间停工并立案查处。".repeat(100));
        assertThat(desk(DemoAccount.HEAD_NANPING)
                        .acts(receipt.caseId(), "answer", answer)
                        .ok())
                .isTrue();
        try (Chromium chromium = Chromium.started();
                Visitor head = chromium.visitor(system.url())) {
            head.signsIn(DemoAccount.HEAD_NANPING);
            Page page = head.opens("/desk/cases/" + receipt.caseId() + "/sheet");
            assertThat(page.getByText("条见系统")).isVisible();
            head.isShown("paper-sheet-long");

            assertThat(sheetsOf(page)).isEqualTo(1);
        }
    }

    @Test
    void keepsWhatIsTypedInEveryFormOverAReload() {
        Receipt receipt = inspected();
        try (Chromium chromium = Chromium.started();
                Visitor officer = chromium.visitor(system.url())) {
            officer.signsIn(DemoAccount.OFFICER_NANPING);
            Page page = officer.opens("/desk/cases?case=" + receipt.caseId());
            List<String> acts = acts(page);
            int kept = 0;
            for (String act : acts) {
                begins(page, act);
                Locator text = page.locator("form.form textarea").first();
                if (text.count() > 0) {
                    text.fill(TYPED + act);
                    page.reload();
                    begins(page, act);
                    assertThat(page.locator("form.form textarea").first()).hasValue(TYPED + act);
                    kept++;
                }
                button(page, "取消").click();
            }
            assertThat(kept).as("of %s", acts).isGreaterThanOrEqualTo(6);
        }
    }

    @Test
    void answersASurveyOnceByItsLinkAndByKeyboardAlone() {
        String token = system.surveyLink();
        try (Chromium chromium = Chromium.started();
                Visitor drawn = chromium.visitor(system.url())) {
            Page page = drawn.opens("/survey#" + token);
            assertThat(page.getByText("您的投诉办得怎么样？")).isVisible();
            drawn.isShown("survey-link");
            page.getByLabel("已解决").focus();
            page.keyboard().press("Space");
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            page.getByLabel("想说的话").focus();
            page.keyboard().type("谢谢。");
            page.keyboard().press("Control+Enter");
            assertThat(page.getByTestId("survey-thanks")).isVisible();
            drawn.isShown("survey-link-thanks");
            page.reload();
            assertThat(page.getByText("这个链接打不开")).isVisible();
            drawn.isShown("survey-link-used");
        }
    }

    @Test
    void handsOverChecksAndRecomputesByKeyboardAlone() {
        Receipt receipt = inspected();
        Desk head = desk(DemoAccount.HEAD_NANPING);
        assertThat(head.opens(receipt.caseId()).ok()).isTrue();
        try (Chromium chromium = Chromium.started();
                Visitor office = chromium.visitor(system.url());
                Visitor admin = chromium.visitor(system.url())) {
            office.signsIn(DemoAccount.HEAD_NANPING);
            Page page = office.opens("/desk/workload");
            office.isShown("workload");
            Locator handOver = button(page, "移交");
            if (handOver.count() > 0) {
                handOver.focus();
                page.keyboard().press("Enter");
                assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
                office.isShown("hand-over");
                page.keyboard().press("Escape");
                assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
            }

            admin.signsIn(DemoAccount.ADMIN);
            page = admin.opens("/desk/admin/history");
            page.locator(".admin-bar .button--primary").focus();
            page.keyboard().press("Enter");
            assertThat(page.getByTestId("history-check")).isVisible();
            admin.isShown("admin-history-check");
            page = admin.opens("/desk/admin/calendar");
            Locator look = page.locator("[data-testid=recompute-look]");
            look.focus();
            page.keyboard().press("Enter");
            assertThat(page.getByTestId("recompute-report")).isVisible();
            admin.isShown("admin-recompute");
        }
    }

    /** What the officer may do now, by the words of the buttons. */
    private static List<String> acts(Page page) {
        assertThat(page.getByTestId("next-act")).isVisible();
        page.locator(".others summary").click();
        List<String> acts = page.locator(".others__act").allInnerTexts();
        page.keyboard().press("Escape");
        return acts;
    }

    private static void begins(Page page, String act) {
        Locator next = page.getByTestId("next-act");
        assertThat(next).isVisible();
        if (next.innerText().trim().equals(act)) {
            next.click();
            return;
        }
        page.locator(".others summary").click();
        page.locator(".others__act")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + act + "\\s*$")))
                .click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static long sheetsOf(Page page) {
        String pdf = new String(page.pdf(A4), StandardCharsets.ISO_8859_1);
        return PAGE_OF_PDF.matcher(pdf).results().count();
    }

    private Receipt inspected() {
        return inspected("楼下工地凌晨一点还在打桩，孩子没法睡觉。");
    }

    private Receipt inspected(String text) {
        Receipt receipt = citizen.files(NewComplaint.at(106.572603, 29.539731, text));
        Desk officer = desk(DemoAccount.OFFICER_NANPING);
        await().until(() -> officer.opens(receipt.caseId()).ok());
        assertThat(officer.acts(receipt.caseId(), "accept", Map.of()).ok()).isTrue();
        Map<String, Object> seen =
                Map.of("findings", "工地东侧打桩机在作业。", "decibel", 68.5, "zoneClass", 2, "lon", 106.5732, "lat", 29.5401);
        assertThat(officer.acts(receipt.caseId(), "inspection", seen).status()).isEqualTo(200);
        return receipt;
    }

    private Desk desk(DemoAccount account) {
        return new Desk(system.url(), system.tokens(), account);
    }
}
