package cn.huiyin.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;

/** One person's browser. What goes wrong in its pages is remembered, and fails whoever asks. */
public final class Visitor implements AutoCloseable {

    /** The bars that stand where data is awaited. */
    private static final String AWAITED = ".skeleton";

    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    Visitor(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
        page = context.newPage();
        Width.DESK.applyTo(page);
        page.onPageError(errors::add);
    }

    public Page page() {
        return page;
    }

    public Page opens(String path) {
        page.navigate(path);
        return page;
    }

    /** Pictures of the page at both widths once its data has come, and an error when it keeps people out or does not fit. */
    public void isShown(String name) {
        for (Width width : Width.values()) {
            width.applyTo(page);
            page.waitForLoadState(LoadState.LOAD);
            assertThat(page.locator(AWAITED)).hasCount(0);
            Pictures.take(page, name + "-" + width.title());
            Accessibility.check(page, name + " at " + width.title());
            Fit.check(page, name + " at " + width.title());
        }
        Width.DESK.applyTo(page);
        if (!errors.isEmpty()) {
            throw new AssertionError(name + ": errors in the page: " + errors);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
