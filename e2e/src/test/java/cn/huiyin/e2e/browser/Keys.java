package cn.huiyin.e2e.browser;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;

/** Types into a page and counts keystrokes and pointer presses. */
public final class Keys {

    /** Keystrokes per Chinese character with an input method, about. */
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

    /** Counts from now on, until the page is reloaded. */
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

    /** Typed characters. */
    public int typed() {
        return typed;
    }

    /** Keystrokes of a person who types the same text, Chinese with an input method. */
    public int keysOfTyped() {
        return keysOfTyped;
    }

    /** Keys pressed beside the typed text, e.g. Tab and Enter. */
    public int pressed() {
        return pressed;
    }

    /** Presses by mouse, finger or pen since the counting began. */
    public int pointerPresses() {
        return ((Number) page.evaluate("window.pointerPresses")).intValue();
    }

    private static int keysOf(int character) {
        return Character.isIdeographic(character) ? KEYS_A_CHINESE_CHARACTER : 1;
    }
}
