package cn.huiyin.e2e.browser;

import com.microsoft.playwright.Page;

/** A page must never scroll sideways. */
final class Fit {

    /** Desks scroll their main part, citizens the whole page. */
    private static final String OVERHANG = """
            () => Math.max(...[document.scrollingElement, ...document.querySelectorAll('main')]
              .map((one) => one.scrollWidth - one.clientWidth))""";

    private Fit() {}

    static void check(Page page, String where) {
        int overhang = ((Number) page.evaluate(OVERHANG)).intValue();
        if (overhang > 0) {
            throw new AssertionError(where + ": wider than the screen by " + overhang + " px");
        }
    }
}
