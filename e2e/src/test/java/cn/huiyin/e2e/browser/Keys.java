package cn.huiyin.e2e.browser;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;

/** The keyboard of a page, counted: what is typed, and the keys that are pressed beside it. */
public final class Keys {

    private final Keyboard keyboard;
    private int typed;
    private int pressed;

    public Keys(Page page) {
        keyboard = page.keyboard();
    }

    /** Types a text where the focus is. */
    public void type(String text) {
        keyboard.type(text);
        typed += text.codePointCount(0, text.length());
    }

    /** Presses one key, or one together with those that are held, e.g. {@code Control+Enter}. */
    public void press(String key) {
        keyboard.press(key);
        pressed++;
    }

    /** Characters of what was typed. */
    public int typed() {
        return typed;
    }

    /** Keys that were pressed beside what was typed. */
    public int pressed() {
        return pressed;
    }
}
