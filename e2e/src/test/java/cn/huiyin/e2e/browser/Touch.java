package cn.huiyin.e2e.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What fingers need: controls of 44 px each way, and fields whose text is so large that a phone does not zoom into them. */
final class Touch {

    private static final String FAULTS = """
            () => {
              const SMALLEST = 43.5, SMALLEST_TEXT = 16
              const CONTROLS = 'button, a[href], input:not([type=hidden]), select, textarea, summary, [role=button]'
              const shown = (one) => one.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
                && !one.closest('.visually-hidden, .leaflet-control-attribution, .leaflet-marker-pane, svg')
              const name = (one) => `${one.tagName.toLowerCase()} `
                + (one.getAttribute('aria-label') || one.textContent || one.id || one.name).trim().slice(0, 30)
              const covers = (one) => getComputedStyle(one, '::after').position === 'absolute'
              const placed = (one) => getComputedStyle(one).position === 'static' ? placed(one.parentElement) : one
              // A box or a dot is pressed by its label, a field of files by the button around it, some links by their row.
              const pressed = (one) => ['checkbox', 'radio', 'file'].includes(one.type)
                ? [one, one.closest('label'), ...(one.labels ?? [])].filter(Boolean)
                : covers(one) ? [one, placed(one)] : [one]
              const largest = (boxes, side) => Math.max(...boxes.map((box) => box[side]))
              return [...document.querySelectorAll(CONTROLS)].filter(shown).flatMap((one) => {
                const boxes = pressed(one).map((each) => each.getBoundingClientRect())
                const [width, height] = [largest(boxes, 'width'), largest(boxes, 'height')]
                const isField = one.matches('input:not([type=checkbox], [type=radio], [type=file]), select, textarea')
                const text = parseFloat(getComputedStyle(one).fontSize)
                return [
                  width > 2 && (width < SMALLEST || height < SMALLEST)
                    && `${name(one)}: ${Math.round(width)} x ${Math.round(height)} px`,
                  isField && width > 2 && text < SMALLEST_TEXT && `${name(one)}: text of ${text} px`,
                ].filter(Boolean)
              })
            }""";

    private Touch() {}

    static void check(Page page, String where) {
        List<?> faults = (List<?>) page.evaluate(FAULTS);
        if (!faults.isEmpty()) {
            throw new AssertionError(where + ": by finger " + faults);
        }
    }
}
