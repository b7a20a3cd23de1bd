package cn.huiyin.launcher.kubernetes.cluster;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.ChildProcess;
import cn.huiyin.localstack.process.ToolCall;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The machine of the cluster: a process tree, a network and mounts of its own. When its first process ends, the kernel
 * ends everything in it.
 */
final class Node implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(20);

    private final ClusterSettings settings;
    private volatile Optional<ChildProcess> holder = Optional.empty();

    Node(ClusterSettings settings) {
        this.settings = settings;
    }

    void start(Templates templates) {
        Path script = settings.work().resolve("init.sh");
        templates.write("node/init.sh", script);
        List<String> command = new ArrayList<>(List.of("unshare", "--mount", "--net", "--pid", "--fork"));
        command.addAll(List.of("--kill-child", "--mount-proc", "bash", script.toString()));
        command.add(settings.work().toString());
        ChildProcess started = ChildProcess.start(settings.ledger(), "k8s-node", settings.work(), Map.of(), command);
        holder = Optional.of(started);
        started.awaitReady(START_LIMIT, () -> Files.exists(settings.work().resolve("up")));
    }

    /** Starts a program inside of the node. */
    ChildProcess starts(String name, List<String> command) {
        return ChildProcess.start(settings.ledger(), "k8s-" + name, settings.work(), Map.of(), entering(command));
    }

    /** Runs a program inside of the node to its end. */
    void runs(String name, String... command) {
        new ToolCall("k8s-" + name, settings.work(), Map.of(), entering(List.of(command))).run(settings.ledger());
    }

    private List<String> entering(List<String> command) {
        List<String> all = new ArrayList<>(List.of("nsenter", "--target", String.valueOf(firstProcess())));
        all.addAll(List.of("--mount", "--net", "--pid", "--"));
        all.addAll(command);
        return all;
    }

    private long firstProcess() {
        return holder.flatMap(process -> ProcessHandle.of(process.pid()))
                .flatMap(process -> process.children().findFirst())
                .orElseThrow(() -> new StackFailure("The node does not run."))
                .pid();
    }

    /** Killed at once: the process that holds the node ignores a request to end, and so does its first process. */
    @Override
    public void close() {
        holder.ifPresent(ChildProcess::kill);
    }
}
