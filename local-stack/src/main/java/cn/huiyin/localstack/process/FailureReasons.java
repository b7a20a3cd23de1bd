package cn.huiyin.localstack.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads from a failed program's output why it failed, as far as a person can do something about it. */
public final class FailureReasons {

    private static final int TAIL = 64 * 1024;

    private record Reason(Pattern sign, String sentence) {
        static Reason of(String sign, String sentence) {
            return new Reason(Pattern.compile(sign, Pattern.CASE_INSENSITIVE), sentence);
        }
    }

    private static final List<Reason> KNOWN = List.of(
            Reason.of("no space left on device|ENOSPC", "The disk is full: make room and run again"),
            Reason.of(
                    "unknown host|UnknownHostException|ENOTFOUND|EAI_AGAIN|could not resolve|network is unreachable"
                            + "|failed to (lookup address|download from)|temporary failure in name resolution"
                            + "|could not (transfer artifact|connect to)|spurious network error|npm error network"
                            + "|npm error code (ECONN|ETIMEDOUT)",
                    "No network: it could not reach its package registry; connect and run again"),
            Reason.of("eaddrinuse|address already in use", "One of its ports is in use: see ./run status"),
            Reason.of(
                    "OutOfMemoryError|cannot allocate memory|insufficient memory",
                    "There is too little memory: close other programs and run again"));

    private FailureReasons() {}

    /** One sentence with the program, the reason where it is known, and the log. */
    public static String explain(String program, int exitCode, Path log) {
        return of(tail(log))
                        .map(reason -> reason + " (" + program + ")")
                        .orElse(program + " ended with code " + exitCode)
                + "; its log is " + log + ".";
    }

    /** The reason, without a full stop. */
    public static Optional<String> of(String output) {
        return KNOWN.stream()
                .filter(reason -> reason.sign().matcher(output).find())
                .map(Reason::sentence)
                .findFirst();
    }

    static String tail(Path log) {
        try {
            byte[] all = Files.readAllBytes(log);
            int from = Math.max(0, all.length - TAIL);
            return new String(all, from, all.length - from, StandardCharsets.UTF_8);
        } catch (IOException _) {
            return "";
        }
    }
}
