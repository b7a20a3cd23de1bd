package cn.huiyin.e2e.browser;

import com.microsoft.playwright.Page;

/** A page must never scroll sideways. */
final class Fit {

    private static final String OVERHANG =
            "() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth";

    private Fit() {}

    static void check(Page page, String where) {
        int overhang = ((Number) page.evaluate(OVERHANG)).intValue();
        if (overhang > 0) {
            throw new AssertionError(where + ": wider than the screen by " + overhang + " px");
        }
    }
}
