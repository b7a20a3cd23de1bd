package cn.huiyin.e2e.browser;

import com.microsoft.playwright.Page;
import java.util.Locale;

/** The two sizes every page must work at, in CSS pixels. */
public enum Width {
    DESK(1366, 900),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Width(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public void applyTo(Page page) {
        page.setViewportSize(width, height);
    }

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
