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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Papers as they leave the printer: one sheet each, or all sheets that a long text needs. */
@WithRunningSystem
@Tag("drill")
class PapersInTheBrowserIT {

    private static final List<String> PAPERS = List.of("sheet", "letter", "order", "extension");

    private static final String COMPLAINT = "楼下工地凌晨一点还在打桩，孩子没法睡觉。";

    /** Some 50 characters. */
    private static final String SENTENCE = "经查，该工地自十一月十五日起无证夜间施工，反映属实，已会同区住房城乡建委责令停止夜间施工并立案查处。";

    private static final int LONGEST_COMPLAINT = 5_000;
    private static final int LONGEST_ANSWER = 10_000;
    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_REPLY = 5_000;
    private static final int LONGEST_ADDRESS = 200;

    private final RunningSystem system;

    PapersInTheBrowserIT(RunningSystem system) {
        this.system = system;
    }

    @Test
    void standOnOneSheetEach() {
        Receipt receipt = answered(COMPLAINT.repeat(15), of(20), of(600), of(300), of(500));
        try (Chromium chromium = Chromium.started();
                Visitor head = chromium.visitor(system.url())) {
            head.signsIn(DemoAccount.HEAD_DANZISHI);
            for (String paper : PAPERS) {
                assertThat(printed(head, receipt, paper)).as(paper).isEqualTo(1);
            }
        }
    }

    @Test
    void goOnToFurtherSheetsWithAllThatWasAnswered() {
        String answer = of(LONGEST_ANSWER - 5) + "到此为止。";
        String reply = of(LONGEST_REPLY - 5) + "回复完毕。";
        Receipt receipt = answered(
                COMPLAINT.repeat(LONGEST_COMPLAINT / COMPLAINT.length()),
                of(LONGEST_ADDRESS),
                answer,
                of(LONGEST_REASON),
                reply);
        try (Chromium chromium = Chromium.started();
                Visitor head = chromium.visitor(system.url())) {
            head.signsIn(DemoAccount.HEAD_DANZISHI);

            // The sheet of a case shows the beginnings and says so; an address of 200 characters can still be too much.
            assertThat(printed(head, receipt, "sheet")).isLessThanOrEqualTo(2);
            assertThat(head.page().getByText("此处为开头，全文见系统").first()).isVisible();

            assertThat(printed(head, receipt, "letter")).isGreaterThan(1);
            assertThat(head.page().getByText("到此为止。")).isVisible();
            assertThat(printed(head, receipt, "order")).isGreaterThan(1);
            assertThat(head.page().getByText("回复完毕。")).isVisible();
            assertThat(printed(head, receipt, "extension")).isGreaterThan(1);
        }
    }

    private static int printed(Visitor visitor, Receipt receipt, String paper) {
        assertThat(visitor.opens("/desk/cases/" + receipt.caseId() + "/" + paper)
                        .locator("article"))
                .isVisible();
        return visitor.printedSheets();
    }

    private static String of(int length) {
        return SENTENCE.repeat(length / SENTENCE.length() + 1).substring(0, length);
    }

    private Receipt answered(String complaint, String address, String answer, String reason, String reply) {
        NewComplaint filed = NewComplaint.inDanzishi(complaint)
                .with("place", Map.of("lon", 106.5878, "lat", 29.5856, "address", address))
                .withContact("李女士", "13800001234");
        Receipt receipt = new Citizen(system.url()).files(filed);
        Desk officer = desk(DemoAccount.OFFICER_DANZISHI);
        Desk head = desk(DemoAccount.HEAD_DANZISHI);
        await().until(() -> head.opens(receipt.caseId()).ok());
        acts(officer, receipt, "accept", Map.of());
        acts(officer, receipt, "contact", Map.of("outcome", "reached", "note", reason));
        acts(officer, receipt, "inspection", Map.of("findings", reason, "decibel", 66.4, "zoneClass", 2));
        acts(officer, receipt, "request-extension", Map.of("workingDays", 1, "reason", reason));
        acts(head, receipt, "decide-extension", Map.of("granted", true, "workingDays", 1, "reason", reason));
        acts(desk(DemoAccount.SUPERVISOR), receipt, "supervise", Map.of("requirement", reason, "workingDays", 3));
        acts(officer, receipt, "reply-to-supervision", Map.of("text", reply));
        acts(officer, receipt, "answer", Map.of("outcome", "supported", "finding", "confirmed", "text", answer));
        return receipt;
    }

    private static void acts(Desk desk, Receipt receipt, String act, Map<String, Object> body) {
        assertThat(desk.acts(receipt.caseId(), act, body).status()).as(act).isEqualTo(200);
    }

    private Desk desk(DemoAccount account) {
        return new Desk(system.url(), system.tokens(), account);
    }
}
