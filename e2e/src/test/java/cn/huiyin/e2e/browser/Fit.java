package cn.huiyin.e2e.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** A page must never scroll sideways, and no column of it may be squeezed. */
final class Fit {

    /** Desks scroll their main part, citizens the whole page. */
    private static final String OVERHANG = """
            () => Math.max(...[document.scrollingElement, ...document.querySelectorAll('main')]
              .map((one) => one.scrollWidth - one.clientWidth))""";

    /** Columns of fewer than two characters, in which a text runs down the page. */
    private static final String SQUEEZED = """
            () => [...document.querySelectorAll('th, td, dt, dd, li, label, button')].filter((one) => {
              const style = getComputedStyle(one)
              const across = one.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)
              const own = [...one.childNodes].filter((part) => part.nodeType === Node.TEXT_NODE)
              return one.checkVisibility() && !one.closest('.visually-hidden, svg, .leaflet-container')
                && style.display !== 'inline' && one.clientHeight > 1 && across < 2 * parseFloat(style.fontSize)
                && own.some((part) => part.textContent.trim().length > 3)
                && one.clientHeight > 3 * parseFloat(style.fontSize)
            }).map((one) => one.textContent.trim().slice(0, 30))""";

    private Fit() {}

    static void check(Page page, String where) {
        int overhang = ((Number) page.evaluate(OVERHANG)).intValue();
        if (overhang > 0) {
            throw new AssertionError(where + ": wider than the screen by " + overhang + " px");
        }
    }

    static void checkColumns(Page page, String where) {
        List<?> squeezed = (List<?>) page.evaluate(SQUEEZED);
        if (!squeezed.isEmpty()) {
            throw new AssertionError(where + ": squeezed to a column of single characters: " + squeezed);
        }
    }
}
