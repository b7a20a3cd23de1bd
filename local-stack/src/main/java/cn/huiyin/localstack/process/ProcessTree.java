package cn.huiyin.localstack.process;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Ends processes together with what they have started: asked first, killed when they do not end in time. */
final class ProcessTree {

    private static final Duration AFTER_FORCE = Duration.ofSeconds(5);

    private ProcessTree() {}

    static void end(List<ProcessHandle> roots, Duration patience) {
        List<ProcessHandle> all = withDescendants(roots);
        roots.forEach(ProcessHandle::destroy);
        Await.until(patience, () -> roots.stream().noneMatch(ProcessHandle::isAlive));
        force(all);
    }

    static void force(List<ProcessHandle> processes) {
        List<ProcessHandle> left =
                processes.stream().filter(ProcessHandle::isAlive).toList();
        left.forEach(ProcessHandle::destroyForcibly);
        Await.until(AFTER_FORCE, () -> left.stream().noneMatch(ProcessHandle::isAlive));
    }

    static List<ProcessHandle> withDescendants(List<ProcessHandle> roots) {
        return roots.stream()
                .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                .distinct()
                .toList();
    }
}
