package cn.huiyin.e2e.browser;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;

/** The keyboard of a page, counted: what is typed, and the keys that are pressed beside it. */
public final class Keys {

    /** An input method for Chinese takes some three keys a character. */
    private static final int KEYS_A_CHINESE_CHARACTER = 3;

    private static final String COUNT_POINTER = """
            () => {
              window.pointerPresses = 0
              addEventListener('pointerdown', () => window.pointerPresses++, true)
            }""";

    private final Page page;
    private final Keyboard keyboard;
    private int typed;
    private int keysOfTyped;
    private int pressed;

    /** From now on, until the page is loaded anew. */
    public Keys(Page page) {
        this.page = page;
        keyboard = page.keyboard();
        page.evaluate(COUNT_POINTER);
    }

    /** Types a text where the focus is. */
    public void type(String text) {
        keyboard.type(text);
        typed += text.codePointCount(0, text.length());
        keysOfTyped += text.codePoints().map(Keys::keysOf).sum();
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

    /** Keys that a person strikes for what was typed. */
    public int keysOfTyped() {
        return keysOfTyped;
    }

    /** Keys that were pressed beside what was typed. */
    public int pressed() {
        return pressed;
    }

    /** How often a mouse, a finger or a pen pressed something meanwhile. */
    public int pointerPresses() {
        return ((Number) page.evaluate("window.pointerPresses")).intValue();
    }

    private static int keysOf(int character) {
        return Character.isIdeographic(character) ? KEYS_A_CHINESE_CHARACTER : 1;
    }
}
