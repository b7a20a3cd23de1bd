package cn.huiyin.e2e.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of pages: in target/, or in the folder that the system property {@code screenshots} names. */
final class Pictures {

    private static final Path FOLDER =
            Path.of(System.getProperty("screenshots", "target/screenshots")).toAbsolutePath();

    private Pictures() {}

    static void take(Page page, String name) {
        // The pointer rests on nothing, so that no picture shows a hover by chance.
        page.mouse().move(0, 0);
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
