package cn.huiyin.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.huiyin.localstack.accounts.DemoAccount;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One person's browser. Errors in its pages are recorded, and the next check fails by them. */
public final class Visitor implements AutoCloseable {

    /** Placeholders of data and of photos that are still loading. */
    private static final String AWAITED = ".skeleton, .gallery__thumb:not(:has(img))";

    /** The browser logs this for every failed request; those are checked by their status instead. */
    private static final String FAILED_REQUEST = "Failed to load resource";

    private static final int FORBIDDEN = 403;

    /** Time for a page to draw itself anew for another width. */
    private static final int REDRAWN_MILLIS = 200;

    /** Begins a page of a PDF; the list of all pages has another name. */
    private static final Pattern A_SHEET = Pattern.compile("/Type\\s*/Page\\b");

    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    Visitor(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(Chromium.TIMEOUT_MILLIS);
        page = context.newPage();
        Width.DESK.applyTo(page);
        page.onPageError(errors::add);
        page.onConsoleMessage(this::remember);
        page.onResponse(this::remember);
    }

    private void remember(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith(FAILED_REQUEST)) {
            errors.add(message.text());
        }
    }

    /** A page must not request what its reader has no right to see. */
    private void remember(Response response) {
        if (response.status() == FORBIDDEN) {
            errors.add("refused: " + response.url());
        }
    }

    public Page page() {
        return page;
    }

    public Page opens(String path) {
        page.navigate(path);
        return page;
    }

    /** Signs in through the identity server's own page and comes back to the desk. */
    public void signsIn(DemoAccount account) {
        opens("/sign-in");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("去登录"))
                .click();
        page.locator("#username").fill(account.username());
        page.locator("#password").fill(DemoAccount.PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(Pattern.compile(".*/desk/.*"));
    }

    /** Takes pictures of the page at both widths once it is loaded, and checks accessibility, layout and headings. */
    public void isShown(String name) {
        for (Width width : Width.PICTURED) {
            width.applyTo(page);
            page.waitForLoadState(LoadState.LOAD);
            assertThat(page.locator(AWAITED)).hasCount(0);
            Pictures.take(page, name + "-" + width.title());
            Accessibility.check(page, name + " at " + width.title());
            Fit.check(page, name + " at " + width.title());
            Headings.check(page, name + " at " + width.title());
        }
        Width.DESK.applyTo(page);
        if (!errors.isEmpty()) {
            throw new AssertionError(name + ": errors in the page: " + errors);
        }
    }

    /** Goes through the page by Tab alone. */
    public void walksByTab(String name) {
        assertThat(page.locator(AWAITED)).hasCount(0);
        TabStops.check(page, name);
    }

    /** The page at the width of phones: nothing scrolls sideways, and what is pressed is large enough for a finger. */
    public void worksOnAPhone(String name) {
        assertThat(page.locator(AWAITED)).hasCount(0);
        Width.PHONE.applyTo(page);
        page.waitForTimeout(REDRAWN_MILLIS);
        Fit.check(page, name + " at " + Width.PHONE.title());
        Touch.check(page, name);
        Width.NARROWEST.applyTo(page);
        page.waitForTimeout(REDRAWN_MILLIS);
        Fit.check(page, name + " at " + Width.NARROWEST.title());
        Fit.checkColumns(page, name + " at " + Width.NARROWEST.title());
        Width.DESK.applyTo(page);
    }

    /** The page where the system gives all colours. */
    public void worksInForcedColours(String name) {
        assertThat(page.locator(AWAITED)).hasCount(0);
        ForcedColours.check(page, name);
    }

    /** Sheets of A4 on which the page is printed. */
    public int printedSheets() {
        String pdf =
                new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        return Math.toIntExact(A_SHEET.matcher(pdf).results().count());
    }

    /** Presses Tab until this has the focus. */
    public void tabsTo(Locator wanted) {
        TabStops.goTo(page, wanted);
    }

    @Override
    public void close() {
        context.close();
    }
}
