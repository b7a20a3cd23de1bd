package cn.huiyin.e2e.browser;

import com.microsoft.playwright.Page;

/** A heading stands above something: text, a picture or a field, before the next heading of its level. */
final class Headings {

    private static final String DANGLING = """
            () => {
              const headings = [...document.querySelectorAll('h1, h2, h3, h4')]
                .filter((one) => one.checkVisibility() && one.clientHeight > 1)
              const level = (one) => Number(one.tagName[1])
              return headings.filter((one, index) => {
                const next = headings.slice(index + 1).find((other) => level(other) <= level(one))
                const below = document.createRange()
                below.setStartAfter(one)
                if (next) below.setEndBefore(next)
                else below.setEndAfter(document.body)
                const part = below.cloneContents()
                return part.textContent.trim() === '' && !part.querySelector('img, svg, input, textarea, canvas')
              }).map((one) => one.textContent.trim())
            }""";

    private Headings() {}

    static void check(Page page, String where) {
        String dangling = page.evaluate(DANGLING).toString();
        if (!dangling.equals("[]")) {
            throw new AssertionError(where + ": headings with nothing below them: " + dangling);
        }
    }
}
