package cn.huiyin.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.e2e.browser.Chromium;
import cn.huiyin.e2e.browser.Visitor;
import cn.huiyin.e2e.people.Citizen;
import cn.huiyin.e2e.people.Desk;
import cn.huiyin.e2e.people.NewComplaint;
import cn.huiyin.e2e.people.Photos;
import cn.huiyin.e2e.people.Receipt;
import cn.huiyin.e2e.system.RunningSystem;
import cn.huiyin.e2e.system.WithRunningSystem;
import cn.huiyin.localstack.accounts.DemoAccount;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An officer on the spot, with a phone that loses its network. */
@WithRunningSystem
class InspectionInTheBrowserIT {

    private static final String SEEN = "地下二层水泵房，水泵连续轰鸣，门缝处最响。";

    private final RunningSystem system;

    InspectionInTheBrowserIT(RunningSystem system) {
        this.system = system;
    }

    @Test
    void keepsWhatWasSeenAndThePhotosUntilTheyAreSentThoughThereIsNoNetwork() {
        Receipt receipt = accepted();
        try (Chromium chromium = Chromium.started();
                Visitor officer = chromium.visitor(system.url())) {
            officer.signsIn(DemoAccount.OFFICER_NANPING);
            Page page = officer.opens("/desk/cases?case=" + receipt.caseId());
            page.setViewportSize(390, 844);
            Locator form = begun(page);
            form.getByLabel("看到的情况").fill(SEEN);
            form.getByLabel("噪声读数").fill("58.5");
            form.locator("input[type=file]")
                    .setInputFiles(new FilePayload("pump.jpg", "image/jpeg", Photos.ofASiteAtNight()));
            assertThat(form.getByAltText("第 1 张照片")).isVisible();

            page.reload();
            form = begun(page);
            assertThat(form.getByLabel("看到的情况")).hasValue(SEEN);
            assertThat(form.getByLabel("噪声读数")).hasValue("58.5");
            assertThat(form.getByAltText("第 1 张照片")).isVisible();

            page.context().setOffline(true);
            form.locator(".button--primary").click();
            assertThat(form.getByText("有网络后自动提交")).isVisible();
            assertThat(form.getByLabel("查看时间（填报）")).hasValue(Pattern.compile("20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d"));
            officer.isShown("inspection-without-network");
            assertThat(desk().opens(receipt.caseId()).toString()).doesNotContain(SEEN);

            page.context().setOffline(false);
            assertThat(page.locator("form.form")).hasCount(0);
            String shown = desk().opens(receipt.caseId()).toString();
            assertThat(shown).contains(SEEN).contains("58.5").contains("statedAt");
            begun(page);
            assertThat(page.locator("form.form").getByLabel("看到的情况")).hasValue("");
            assertThat(page.locator("form.form").getByAltText("第 1 张照片")).hasCount(0);
        }
    }

    private static Locator begun(Page page) {
        assertThat(page.getByTestId("next-act")).isVisible();
        page.locator(".others summary").click();
        page.locator(".others__act")
                .filter(new Locator.FilterOptions().setHasText("登记现场查看"))
                .click();
        return page.locator("form.form");
    }

    private Receipt accepted() {
        Receipt receipt = new Citizen(system.url()).files(NewComplaint.at(106.572603, 29.539731, "楼下水泵房昼夜轰鸣，睡不着。"));
        await().until(() -> desk().opens(receipt.caseId()).ok());
        assertThat(desk().acts(receipt.caseId(), "accept", Map.of()).ok()).isTrue();
        return receipt;
    }

    private Desk desk() {
        return new Desk(system.url(), system.tokens(), DemoAccount.OFFICER_NANPING);
    }
}
