package cn.huiyin.launcher.kubernetes.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The kernel settings that a kubelet changes for the whole machine: recorded before, and restored afterwards. All of
 * {@code net} belongs to the node's own network and goes with it.
 */
final class KernelSettings {

    private static final Path ALL = Path.of("/proc/sys");
    private static final List<String> CHANGED = List.of(
            "vm/overcommit_memory",
            "vm/panic_on_oom",
            "kernel/panic",
            "kernel/panic_on_oops",
            "kernel/keys/root_maxkeys",
            "kernel/keys/root_maxbytes");

    private final Path kept;

    KernelSettings(Path work) {
        kept = work.resolveSibling("kernel-settings");
    }

    /** Settings that were recorded by a cluster that could not restore them are not overwritten. */
    void keep() {
        if (Files.exists(kept)) {
            return;
        }
        write(
                kept,
                String.join(
                        "\n",
                        CHANGED.stream()
                                .map(name ->
                                        name + "=" + read(ALL.resolve(name)).strip())
                                .toList()));
    }

    void restore() {
        if (!Files.exists(kept)) {
            return;
        }
        read(kept).lines().map(line -> line.split("=", 2)).forEach(KernelSettings::restore);
        try {
            Files.delete(kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void restore(String[] setting) {
        Path file = ALL.resolve(setting[0]);
        if (!read(file).strip().equals(setting[1])) {
            write(file, setting[1]);
        }
    }

    private static String read(Path file) {
        try {
            return KernelFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
