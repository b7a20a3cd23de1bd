package cn.huiyin.launcher;

import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.Stopwatch;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows a summary of Maven's output: the tests of each module, and errors. */
final class MavenSummary {

    /** The thread that begins each line, since the lines of several modules are mixed. */
    private static final Pattern THREAD = Pattern.compile("\\[([^\\]]+)\\] (\\[(?:INFO|WARNING|ERROR)\\].*)");

    private static final Pattern STEP = Pattern.compile("\\[INFO] --- ([\\w-]+):.* @ ([\\w-]+) ---");
    private static final Pattern SUM =
            Pattern.compile("\\[\\w+] Tests run: (\\d+), Failures: (\\d+), Errors: (\\d+), Skipped: (\\d+).*");
    private static final String OF_ONE_CLASS = " -- in ";
    /** Maven's advice on other options, which is left out. */
    private static final Pattern ADVICE = Pattern.compile(
            "\\[ERROR] *(|-> \\[Help.*|\\[Help.*|To see the full stack.*|Re-run Maven.*|For more information.*"
                    + "|After correcting.*|mvn <args>.*)");

    private final Progress progress;
    private final PrintStream out;
    private final Map<String, Step> steps = new HashMap<>();

    /** The current step of a module, and its start. */
    private record Step(String plugin, String module, Stopwatch watch) {}

    MavenSummary(Progress progress, PrintStream out) {
        this.progress = progress;
        this.out = out;
    }

    /** Takes one line of Maven's output, which begins with the name of the thread that wrote it. */
    void accept(String line) {
        Matcher said = THREAD.matcher(line);
        if (said.matches()) {
            accept(said.group(1), said.group(2));
        }
    }

    private void accept(String thread, String line) {
        Matcher step = STEP.matcher(line);
        Matcher sum = SUM.matcher(line);
        if (step.matches()) {
            steps.put(thread, new Step(step.group(1), step.group(2), Stopwatch.started()));
        } else if (sum.matches() && !line.contains(OF_ONE_CLASS)) {
            tell(steps.get(thread), sum);
        } else if (line.startsWith("[ERROR]") && !ADVICE.matcher(line).matches()) {
            out.println("     " + line);
        }
    }

    private void tell(Step step, Matcher sum) {
        String what = sum.group(1) + (step.plugin().contains("failsafe") ? " tests with real parts" : " unit tests");
        if (!sum.group(4).equals("0")) {
            what += ", " + sum.group(4) + " of them skipped";
        }
        if (sum.group(2).equals("0") && sum.group(3).equals("0")) {
            progress.done(step.module(), what, step.watch().elapsed());
        } else {
            progress.failed(
                    step.module(),
                    what + ", " + sum.group(2) + " failed, " + sum.group(3) + " broke off",
                    step.watch().elapsed());
        }
    }
}
