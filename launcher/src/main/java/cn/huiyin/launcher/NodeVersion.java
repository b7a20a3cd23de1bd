package cn.huiyin.launcher;

import cn.huiyin.localstack.process.Programs;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The version of Node on the PATH. */
final class NodeVersion {

    private NodeVersion() {}

    /** As {@code 20.19.2}; none when there is no Node. */
    static Optional<String> installed(Map<String, String> environment) {
        return Programs.find("node", environment).flatMap(NodeVersion::ask);
    }

    /** Compares number by number. */
    static boolean isAtLeast(String version, String least) {
        return Version.parse(version).compareTo(Version.parse(least)) >= 0;
    }

    private static Optional<String> ask(Path node) {
        try {
            Process process = new ProcessBuilder(node.toString(), "--version").start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(answer.strip().replaceFirst("^v", ""));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
