package cn.huiyin.localstack.launcher;

import cn.huiyin.localstack.process.Programs;
import java.io.IOException;
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
        String[] has = version.split("\\.");
        String[] needs = least.split("\\.");
        for (int i = 0; i < needs.length; i++) {
            int difference = (i < has.length ? number(has[i]) : 0) - number(needs[i]);
            if (difference != 0) {
                return difference > 0;
            }
        }
        return true;
    }

    private static int number(String part) {
        String digits = part.replaceAll("\\D.*", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
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
