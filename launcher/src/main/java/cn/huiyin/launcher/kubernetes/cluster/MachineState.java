package cn.huiyin.launcher.kubernetes.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a cluster may change on a machine, one line for each thing: mounts, network interfaces, rules of the packet
 * filter, kernel settings, control groups of containers, and the processes of this cluster.
 */
public record MachineState(Set<String> lines) {

    private static final Path SETTINGS = Path.of("/proc/sys");
    /** Counters, which change by themselves. */
    private static final Pattern COUNTERS = Pattern.compile(
            ".*/(random/.*|ns_last_pid|pty/nr|nf_conntrack_count|stat_refresh|perf_event_max_sample_rate|hung_task_detect_count)");

    /** The machine as it is now, as far as it concerns the cluster with this work folder. */
    public static MachineState read(Path work) {
        Set<String> lines = new TreeSet<>();
        mounts().forEach(mount -> lines.add("mount " + mount));
        list(Path.of("/sys/class/net")).forEach(file -> lines.add("interface " + file.getFileName()));
        rules().forEach(rule -> lines.add("rule " + rule));
        settings().forEach(setting -> lines.add("setting " + setting));
        processes(work).forEach(process -> lines.add("process " + process));
        Stream.of(ControlGroup.find(work), ControlGroup.ofContainers())
                .flatMap(List::stream)
                .forEach(group -> lines.add("control group " + group));
        return new MachineState(lines);
    }

    /** Keeps it for a later command. */
    public void write(Path file) {
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it was kept; none when nothing was. */
    public static Optional<MachineState> kept(Path file) {
        return Files.exists(file)
                ? Optional.of(new MachineState(new TreeSet<>(text(file).lines().toList())))
                : Optional.empty();
    }

    /** The differences from an earlier state. */
    public List<String> changedSince(MachineState before) {
        Stream<String> added =
                lines.stream().filter(line -> !before.lines.contains(line)).map(line -> "+ " + line);
        Stream<String> gone =
                before.lines.stream().filter(line -> !lines.contains(line)).map(line -> "- " + line);
        return Stream.concat(added, gone).toList();
    }

    private static Stream<String> mounts() {
        return text(Path.of("/proc/self/mounts")).lines().map(line -> line.split(" ")[1]);
    }

    private static Stream<String> rules() {
        return Stream.of("iptables-save", "ip6tables-save")
                .flatMap(MachineState::said)
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceAll("\\[\\d+:\\d+]", ""));
    }

    /** Settings of {@code net} are those of the machine's own network, since a process sees its own. */
    private static Stream<String> settings() {
        return Stream.of("kernel", "vm", "net")
                .map(SETTINGS::resolve)
                .flatMap(MachineState::files)
                .filter(file -> !COUNTERS.matcher(file.toString()).matches())
                .map(file ->
                        SETTINGS.relativize(file) + "=" + text(file).strip().replaceAll("\\s+", " "));
    }

    private static Stream<String> processes(Path work) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process -> text(Path.of("/proc", String.valueOf(process.pid()), "cmdline"))
                        .contains(work.toString()))
                .map(process -> process.info().command().orElse("") + " " + process.pid());
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(Files::isReadable).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty where it cannot be read: some settings can only be written, and processes end. */
    private static String text(Path file) {
        try {
            return KernelFile.read(file);
        } catch (IOException _) {
            return "";
        }
    }

    private static Stream<String> said(String program) {
        try {
            Process process =
                    new ProcessBuilder(program).redirectErrorStream(true).start();
            try (Stream<String> lines = process.inputReader().lines()) {
                return lines.toList().stream();
            }
        } catch (IOException _) {
            return Stream.empty();
        }
    }
}
