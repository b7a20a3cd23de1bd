package cn.huiyin.e2e.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Where the system gives all colours, nothing may be told by a ground alone. */
final class ForcedColours {

    /** Marks what is drawn by its ground alone, and what stands out by it, while the page has its own colours. */
    private static final String REMEMBER = """
            () => {
              const shown = (one) => one.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
              const box = (one) => one.getBoundingClientRect()
              const ground = (one) => getComputedStyle(one).backgroundColor
              const clear = (one) => ground(one) === 'rgba(0, 0, 0, 0)'
              const around = (one) => one.parentElement && clear(one.parentElement)
                ? around(one.parentElement) : one.parentElement
              window.drawnByGround = [...document.querySelectorAll('main *')].filter((one) => shown(one)
                && !one.closest('svg, .leaflet-container, .dmn') && box(one).width >= 2 && box(one).height >= 2
                && !one.textContent.trim() && !one.matches('input, textarea, select, progress, img, canvas, option')
                && !one.querySelector('svg, img, input') && !clear(one)
                && around(one) && ground(around(one)) !== ground(one))
            }""";

    private static final String FAULTS = """
            () => {
              const has = (style) => parseFloat(style.borderTopWidth) + parseFloat(style.borderBottomWidth)
                + parseFloat(style.borderLeftWidth) + parseFloat(style.borderRightWidth) > 0
                || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
              const name = (one) => `${one.tagName.toLowerCase()}.${one.className} `
                + (one.getAttribute('aria-label') || one.textContent).trim().slice(0, 30)
              const told = (one) => {
                const style = getComputedStyle(one)
                return has(style) || style.forcedColorAdjust === 'none'
              }
              const CHOSEN = '[aria-current]:not([aria-current=false]), [aria-pressed=true], [aria-selected=true]'
              const unmarked = [...document.querySelectorAll(CHOSEN)]
                .filter((one) => one.checkVisibility() && !told(one) && !one.closest('.leaflet-container'))
              const vanished = window.drawnByGround.filter((one) => one.isConnected && !told(one))
              return [...unmarked.map((one) => `not told to be chosen: ${name(one)}`),
                ...vanished.map((one) => `not drawn: ${name(one)}`)]
            }""";

    private ForcedColours() {}

    static void check(Page page, String where) {
        page.evaluate(REMEMBER);
        page.emulateMedia(
                new Page.EmulateMediaOptions().setForcedColors(com.microsoft.playwright.options.ForcedColors.ACTIVE));
        List<?> faults = (List<?>) page.evaluate(FAULTS);
        page.emulateMedia(
                new Page.EmulateMediaOptions().setForcedColors(com.microsoft.playwright.options.ForcedColors.NONE));
        if (!faults.isEmpty()) {
            throw new AssertionError(where + ": in forced colours " + faults);
        }
    }
}
