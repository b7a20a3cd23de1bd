package cn.huiyin.launcher.kubernetes.cluster;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The control groups of all containers: below one group of our own, so that they can be removed with it. */
final class ControlGroup {

    private static final Path ALL = Path.of("/sys/fs/cgroup");
    private static final List<String> CONTAINERS = List.of("k8s.io", "kubepods");
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private ControlGroup() {}

    static String name(Path work) {
        return "huiyin-" + Integer.toHexString(work.toString().hashCode());
    }

    /** Those that are there, in each hierarchy. */
    static List<Path> find(Path work) {
        return hierarchies()
                .map(folder -> folder.resolve(name(work)))
                .filter(Files::exists)
                .toList();
    }

    /** The usual control groups of containers: none may be left there. */
    static List<Path> ofContainers() {
        return hierarchies()
                .flatMap(folder -> CONTAINERS.stream().map(folder::resolve))
                .filter(Files::exists)
                .flatMap(ControlGroup::folders)
                .toList();
    }

    static void make(Path work) {
        hierarchies().map(folder -> folder.resolve(name(work))).forEach(ControlGroup::makeFolder);
    }

    /** A group can only be removed after the last of its processes has ended, which takes the kernel a moment. */
    static void remove(Path work) {
        boolean removed = Await.until(TIMEOUT, () -> find(work).stream().allMatch(ControlGroup::removed));
        if (!removed) {
            throw new StackFailure("Control groups could not be removed: " + find(work) + ".");
        }
    }

    private static Stream<Path> hierarchies() {
        if (Files.exists(ALL.resolve("cgroup.controllers"))) {
            return Stream.of(ALL);
        }
        return folders(ALL);
    }

    private static Stream<Path> folders(Path parent) {
        try (Stream<Path> files = Files.list(parent)) {
            return files.filter(file -> Files.isDirectory(file) && !Files.isSymbolicLink(file)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void makeFolder(Path group) {
        try {
            Files.createDirectories(group);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files in a group are removed with its folder. A group that is still busy is tried again. */
    private static boolean removed(Path group) {
        try (Stream<Path> inside = Files.walk(group)) {
            for (Path folder : inside.filter(Files::isDirectory)
                    .sorted(Comparator.reverseOrder())
                    .toList()) {
                Files.delete(folder);
            }
            return true;
        } catch (IOException | UncheckedIOException _) {
            return false;
        }
    }
}
