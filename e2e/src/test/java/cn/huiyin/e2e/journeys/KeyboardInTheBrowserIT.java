package cn.huiyin.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.e2e.browser.Chromium;
import cn.huiyin.e2e.browser.Keys;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * People who have no mouse, a phone of 320 px or colours of their own: all pages by Tab, by finger and in the colours of
 * the system, and the focus where they left it.
 */
@WithRunningSystem
@Tag("drill")
class KeyboardInTheBrowserIT {

    private static final List<String> CITIZENS_PAGES = List.of(
            "/", "/file/what", "/file/where", "/file/contact", "/track", "/help/citizen", "/sign-in", "/nowhere");

    /** Hundreds of cells, each a stop of Tab: Escape leaves them. */
    private static final String DECISION_TABLES = "admin/tables";

    private static final Map<DemoAccount, List<String>> DESKS = Map.of(
            DemoAccount.SUPERVISOR,
            List.of("overview", "learning", "learning/cases", "surveys", "contact-access", "wall"),
            DemoAccount.ADMIN,
            List.of(
                    "admin/accounts",
                    "admin/offices",
                    "admin/pack",
                    DECISION_TABLES,
                    "admin/joins",
                    "admin/outlines",
                    "admin/gazetteer",
                    "admin/text-head",
                    "admin/calendar",
                    "admin/channels",
                    "admin/dead-letters",
                    "admin/history",
                    "admin/log"),
            DemoAccount.HEAD_DANZISHI,
            List.of("cases", "workload", "overview"),
            DemoAccount.DEPARTMENT_ECOLOGY,
            List.of("department"),
            DemoAccount.TRIAGE,
            List.of("triage", "cases"),
            DemoAccount.OPERATOR,
            List.of("call", "follow-ups", "imports"),
            DemoAccount.LEADER,
            List.of("leader"));

    private final RunningSystem system;

    KeyboardInTheBrowserIT(RunningSystem system) {
        this.system = system;
    }

    @Test
    void reachAndSeeEverythingOnEachPage() {
        Receipt receipt = assigned("隔壁汽修店凌晨还在敲打。");
        try (Chromium chromium = Chromium.started();
                Visitor citizen = chromium.visitor(system.url())) {
            for (String path : CITIZENS_PAGES) {
                assertThat(citizen.opens(path).locator("main h1").first()).isAttached();
                isUsable(citizen, path);
            }
            try (Visitor officer = chromium.visitor(system.url())) {
                officer.signsIn(DemoAccount.OFFICER_DANZISHI);
                officer.opens("/desk/cases?case=" + receipt.caseId());
                assertThat(officer.page().getByTestId("case-state")).isVisible();
                isUsable(officer, "a case");
                assertThat(officer.opens("/desk/cases/" + receipt.caseId() + "/sheet")
                                .locator("article"))
                        .isVisible();
                isUsable(officer, "a sheet");
            }
            DESKS.forEach((account, pages) -> {
                try (Visitor officer = chromium.visitor(system.url())) {
                    officer.signsIn(account);
                    for (String path : pages) {
                        assertThat(officer.opens("/desk/" + path).locator("h1").first())
                                .isAttached();
                        isUsable(officer, path);
                    }
                }
            });
        }
    }

    private static void isUsable(Visitor visitor, String page) {
        if (!page.equals(DECISION_TABLES)) {
            visitor.walksByTab(page);
        }
        visitor.worksInForcedColours(page);
        visitor.worksOnAPhone(page);
    }

    @Test
    void fileAComplaintWithoutAPress() {
        try (Chromium chromium = Chromium.started();
                Visitor citizen = chromium.visitor(system.url())) {
            Page page = citizen.opens("/");
            Keys keys = new Keys(page);
            keys.press("Tab");
            assertThat(page.getByText("跳到正文")).isFocused();
            keys.press("Enter");
            assertThat(page.locator("main")).isFocused();

            follows(citizen, page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("我要投诉")));
            citizen.tabsTo(page.getByLabel("说说情况"));
            keys.type("楼下工地每晚十一点后还在打桩，老人孩子都睡不着。");
            follows(citizen, button(page, "下一步"));

            Locator search = page.locator("#where-search");
            citizen.tabsTo(search);
            keys.type("弹子石老街");
            assertThat(page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("找到的地名")))
                    .isVisible();
            keys.press("Enter");
            assertThat(page.getByTestId("picked-place")).containsText("弹子石街道");
            follows(citizen, button(page, "下一步"));

            citizen.tabsTo(page.locator("input[type=radio]").first());
            keys.press("ArrowDown");
            follows(citizen, button(page, "下一步"));
            follows(citizen, button(page, "提交投诉"));

            assertThat(page.getByTestId("receipt-number")).isVisible();
            org.assertj.core.api.Assertions.assertThat(keys.pointerPresses()).isZero();
        }
    }

    @Test
    void comeBackFromADialogToTheButtonThatOpenedIt() {
        try (Chromium chromium = Chromium.started();
                Visitor citizen = chromium.visitor(system.url())) {
            Page page = citizen.opens("/file/what");
            page.getByLabel("说说情况").fill("楼下工地每晚打桩。");
            Locator discard = button(page, "清空重写");
            citizen.tabsTo(discard);
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();

            page.keyboard().press("Escape");

            assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
            assertThat(discard).isFocused();
        }
    }

    @Test
    void keepTheirPlaceWhenAnActIsDoneWithOnePress() {
        Receipt receipt = assigned("河边烧烤摊油烟很大，每天到半夜。");
        try (Chromium chromium = Chromium.started();
                Visitor officer = chromium.visitor(system.url())) {
            officer.signsIn(DemoAccount.OFFICER_DANZISHI);
            Page page = officer.opens("/desk/cases?case=" + receipt.caseId());
            Locator next = page.getByTestId("next-act");
            officer.tabsTo(next);

            page.keyboard().press("Enter");

            assertThat(page.getByTestId("case-state")).hasText("办理中");
            assertThat(next).isFocused();
        }
    }

    @Test
    void leaveAMenuByEscapeToTheButtonThatOpenedIt() {
        Receipt receipt = assigned("小区水泵房低频噪声，夜里嗡嗡响。");
        try (Chromium chromium = Chromium.started();
                Visitor officer = chromium.visitor(system.url())) {
            officer.signsIn(DemoAccount.OFFICER_DANZISHI);
            Page page = officer.opens("/desk/cases?case=" + receipt.caseId());
            Locator opener = page.locator("summary").filter(new Locator.FilterOptions().setHasText("其他操作"));
            officer.tabsTo(opener);
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(opener).not().isFocused();

            page.keyboard().press("Escape");

            assertThat(opener).isFocused();
            assertThat(page.locator("details[open] .others__list")).hasCount(0);
        }
    }

    private static void follows(Visitor visitor, Locator wanted) {
        visitor.tabsTo(wanted);
        visitor.page().keyboard().press("Enter");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private Receipt assigned(String text) {
        Receipt receipt = new Citizen(system.url()).files(NewComplaint.inDanzishi(text));
        Desk head = new Desk(system.url(), system.tokens(), DemoAccount.HEAD_DANZISHI);
        await().until(() -> head.opens(receipt.caseId()).ok());
        return receipt;
    }
}
