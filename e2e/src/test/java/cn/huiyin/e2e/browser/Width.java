package cn.huiyin.e2e.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;

/** The sizes every page must work at, in CSS pixels. */
public enum Width {
    DESK(1366, 900),
    PHONE(390, 844),
    /** Also that of a desk at four times its size. */
    NARROWEST(320, 640);

    /** Those of which pictures are taken. */
    static final List<Width> PICTURED = List.of(DESK, PHONE);

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
