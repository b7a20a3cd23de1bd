package cn.huiyin.launcher.kubernetes.cluster;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.ChildProcess;
import cn.huiyin.localstack.process.ToolCall;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** kubectl on this machine, against our cluster. */
final class Kubectl {

    private final ClusterSettings settings;
    private final Path program;

    Kubectl(ClusterSettings settings, Path program) {
        this.settings = settings;
        this.program = program;
    }

    void run(String... arguments) {
        new ToolCall("k8s-kubectl", settings.root(), Map.of(), command(arguments)).run(settings.ledger());
    }

    boolean succeeds(String... arguments) {
        try {
            run(arguments);
            return true;
        } catch (StackFailure _) {
            return false;
        }
    }

    /** What it writes. */
    String says(String... arguments) {
        try (ChildProcess child = ChildProcess.startPiped(
                settings.ledger(), "k8s-kubectl-heard", settings.root(), Map.of(), command(arguments))) {
            String said = child.output().lines().collect(Collectors.joining("\n"));
            if (child.awaitExit() != 0) {
                throw new StackFailure("kubectl " + String.join(" ", arguments) + ": " + said);
            }
            return said;
        }
    }

    private List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(program.toString(), "--kubeconfig=" + settings.kubeconfig()));
        command.add("--cache-dir=" + settings.work().resolve("kubectl"));
        command.addAll(List.of(arguments));
        return command;
    }
}
