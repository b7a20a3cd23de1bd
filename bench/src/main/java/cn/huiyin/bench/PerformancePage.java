package cn.huiyin.bench;

import cn.huiyin.localstack.console.StackFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page of measurements: what stands between its two marks is replaced, the words around it stay. */
record PerformancePage(Path file) {

    static final String BEGIN = "<!-- bench: begin -->";
    static final String END = "<!-- bench: end -->";

    static PerformancePage of(Path root) {
        return new PerformancePage(root.resolve("docs").resolve("performance.md"));
    }

    /** @throws StackFailure when the page lacks its marks */
    void write(String report) {
        try {
            String page = Files.readString(file);
            int begin = page.indexOf(BEGIN);
            int end = page.indexOf(END);
            if (begin < 0 || end < begin) {
                throw new StackFailure(file + " lacks the marks " + BEGIN + " and " + END + ".");
            }
            Files.writeString(
                    file, page.substring(0, begin + BEGIN.length()) + "\n\n" + report + "\n" + page.substring(end));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
