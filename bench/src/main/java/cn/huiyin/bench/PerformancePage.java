package cn.huiyin.bench;

import cn.huiyin.localstack.console.StackFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page of measurements: what stands between the two marks of a section is replaced, the words around it stay. */
record PerformancePage(Path file) {

    static PerformancePage of(Path root) {
        return new PerformancePage(root.resolve("docs").resolve("performance.md"));
    }

    static String begin(String section) {
        return "<!-- bench " + section + ": begin -->";
    }

    static String end(String section) {
        return "<!-- bench " + section + ": end -->";
    }

    /** @throws StackFailure when the page lacks the section's marks */
    void write(String section, String report) {
        try {
            String page = Files.readString(file);
            int begin = page.indexOf(begin(section));
            int end = page.indexOf(end(section));
            if (begin < 0 || end < begin) {
                throw new StackFailure(file + " lacks the marks " + begin(section) + " and " + end(section) + ".");
            }
            Files.writeString(
                    file,
                    page.substring(0, begin + begin(section).length()) + "\n\n" + report + "\n\n"
                            + page.substring(end));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
