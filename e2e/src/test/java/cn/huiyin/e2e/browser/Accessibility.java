package cn.huiyin.e2e.browser;

import cn.huiyin.e2e.system.RunningSystem;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** Runs axe in a page; serious and critical findings are errors. */
final class Accessibility {

    private static final String FINDINGS = """
            async () => {
              const result = await axe.run(document, { resultTypes: ['violations'] })
              return result.violations
                .filter((found) => ['serious', 'critical'].includes(found.impact))
                .map((found) => `${found.id}: ${found.nodes.map((node) => node.target.join(' ')).join(', ')}`)
            }""";
    private static final String AXE = source();

    private Accessibility() {}

    static void check(Page page, String where) {
        page.evaluate(AXE + "; undefined");
        List<?> findings = (List<?>) page.evaluate(FINDINGS);
        if (!findings.isEmpty()) {
            throw new AssertionError(where + ": axe finds " + findings);
        }
    }

    private static String source() {
        try {
            return Files.readString(RunningSystem.root().resolve("web/node_modules/axe-core/axe.min.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
