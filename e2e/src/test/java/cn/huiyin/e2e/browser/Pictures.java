package cn.huiyin.e2e.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

/** Pictures of pages: in target/, or in the folder that the system property {@code screenshots} names. */
final class Pictures {

    private static final Path FOLDER =
            Path.of(System.getProperty("screenshots", "target/screenshots")).toAbsolutePath();

    /** The handbook's pictures, where the system property {@code handbook} names their folder. */
    private static final Optional<Path> HANDBOOK =
            Optional.ofNullable(System.getProperty("handbook")).map(Path::of).map(Path::toAbsolutePath);

    private static final int QUALITY = 60;

    private Pictures() {}

    static void take(Page page, String name) {
        // The pointer rests on nothing, so that no picture shows a hover by chance.
        page.mouse().move(0, 0);
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
        HANDBOOK.map(folder -> folder.resolve(name + ".webp"))
                .filter(Files::exists)
                .ifPresent(picture -> renew(page, picture));
    }

    /** As WebP, a quarter of the size: the handbook is served with the pages. */
    private static void renew(Page page, Path picture) {
        CDPSession devtools = page.context().newCDPSession(page);
        JsonObject how = new JsonObject();
        how.addProperty("format", "webp");
        how.addProperty("quality", QUALITY);
        String taken = devtools.send("Page.captureScreenshot", how).get("data").getAsString();
        devtools.detach();
        try {
            Files.write(picture, Base64.getDecoder().decode(taken));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
