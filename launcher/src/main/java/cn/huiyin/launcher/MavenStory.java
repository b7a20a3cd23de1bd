package cn.huiyin.launcher;

import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.Stopwatch;
import java.io.PrintStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells of Maven's thousands of lines those that a person waits for: each module's tests, and what is wrong. */
final class MavenStory {

    private static final Pattern STEP = Pattern.compile("\\[INFO] --- ([\\w-]+):.* @ ([\\w-]+) ---");
    private static final Pattern SUM =
            Pattern.compile("\\[\\w+] Tests run: (\\d+), Failures: (\\d+), Errors: (\\d+), Skipped: (\\d+).*");
    private static final String OF_ONE_CLASS = " -- in ";
    /** How to call Maven otherwise, which is no news. */
    private static final Pattern ADVICE = Pattern.compile(
            "\\[ERROR] *(|-> \\[Help.*|\\[Help.*|To see the full stack.*|Re-run Maven.*|For more information.*"
                    + "|After correcting.*|mvn <args>.*)");

    private final Progress progress;
    private final PrintStream out;
    private Stopwatch watch = Stopwatch.started();
    private String module = "";
    private String plugin = "";

    MavenStory(Progress progress, PrintStream out) {
        this.progress = progress;
        this.out = out;
    }

    /** Takes one line of Maven's output. */
    void hear(String line) {
        Matcher step = STEP.matcher(line);
        Matcher sum = SUM.matcher(line);
        if (step.matches()) {
            plugin = step.group(1);
            module = step.group(2);
            watch = Stopwatch.started();
        } else if (sum.matches() && !line.contains(OF_ONE_CLASS)) {
            tell(sum);
        } else if (line.startsWith("[ERROR]") && !ADVICE.matcher(line).matches()) {
            out.println("     " + line);
        }
    }

    private void tell(Matcher sum) {
        String what = sum.group(1) + (plugin.contains("failsafe") ? " tests with real parts" : " unit tests");
        if (!sum.group(4).equals("0")) {
            what += ", " + sum.group(4) + " of them skipped";
        }
        if (sum.group(2).equals("0") && sum.group(3).equals("0")) {
            progress.done(module, what, watch.elapsed());
        } else {
            progress.failed(
                    module, what + ", " + sum.group(2) + " failed, " + sum.group(3) + " broke off", watch.elapsed());
        }
    }
}
