package cn.huiyin.e2e.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** The places that Tab leads to in a page. */
final class TabStops {

    /** More than any page has; a page that never lets go of the focus is an error too. */
    private static final int MOST = 300;

    private static final String BEGIN = """
            () => {
              document.querySelector('#tab-begin')?.remove()
              const begin = Object.assign(document.createElement('span'), { id: 'tab-begin', tabIndex: -1 })
              document.body.prepend(begin)
              begin.focus()
              window.tabStops = new Set()
            }""";

    /** Nothing behind the last stop; else what is wrong with this one, or an empty text. */
    private static final String LOOK = """
            () => {
              const now = document.activeElement
              if (!now || now === document.body || window.tabStops.has(now)) return null
              window.tabStops.add(now)
              const box = now.getBoundingClientRect()
              const named = now.getAttribute('aria-label') || now.getAttribute('aria-labelledby') || now.title
                || now.textContent.trim() || now.labels?.length || now.placeholder
              const drawn = (one) => {
                const style = getComputedStyle(one)
                const own = one.getBoundingClientRect()
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && own.width > 4
              }
              const around = [now, now.closest('label'), now.parentElement, ...now.parentElement.children]
              const faults = [
                !named && 'no name',
                !around.some((one) => one && drawn(one)) && 'focus not to be seen',
                (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) && 'off the screen',
              ].filter(Boolean)
              const what = `${now.tagName.toLowerCase()} ${(now.getAttribute('aria-label') || now.textContent || now.id)
                .trim().slice(0, 40)}`
              return faults.length > 0 ? `${what}: ${faults.join(', ')}` : ''
            }""";

    private TabStops() {}

    /** Each stop has a name, is on the screen and shows that it has the focus; behind the last one the page ends. */
    static void check(Page page, String where) {
        List<String> faults = new ArrayList<>();
        page.evaluate(BEGIN);
        Object seen = "";
        for (int stops = 0; seen != null; stops++) {
            if (stops == MOST) throw new AssertionError(where + ": Tab leads on without an end");
            if (!seen.toString().isEmpty()) faults.add(seen.toString());
            page.keyboard().press("Tab");
            seen = page.evaluate(LOOK);
        }
        if (!faults.isEmpty()) {
            throw new AssertionError(where + ": by Tab alone " + faults);
        }
    }

    /** Presses Tab until this has the focus. */
    static void goTo(Page page, Locator wanted) {
        for (int stops = 0; stops < MOST; stops++) {
            if (Boolean.TRUE.equals(wanted.evaluate("(one) => one === document.activeElement"))) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not reached by Tab: " + wanted);
    }
}
