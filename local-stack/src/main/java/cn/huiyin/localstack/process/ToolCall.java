package cn.huiyin.localstack.process;

import cn.huiyin.localstack.console.StackFailure;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One call of another program that ends by itself (a build, an unpacking), with its output in a log.
 *
 * @param name its name in the ledger and of its log
 * @param environment added to our own
 */
public record ToolCall(String name, Path folder, Map<String, String> environment, List<String> command) {

    public ToolCall(String name, Path folder, String... command) {
        this(name, folder, Map.of(), List.of(command));
    }

    /** Runs it to its end. @throws StackFailure when it ends with a code other than 0 */
    public void run(ProcessLedger ledger) {
        try (ChildProcess child = ChildProcess.start(ledger, name, folder, environment, command)) {
            int code = child.awaitExit();
            if (code != 0) {
                throw new StackFailure(FailureReasons.explain(name, code, ledger.log(name)));
            }
        }
    }
}
