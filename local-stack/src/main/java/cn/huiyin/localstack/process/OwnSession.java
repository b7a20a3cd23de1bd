package cn.huiyin.localstack.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Starts a program in a session of its own, so that Ctrl-C on the terminal reaches us alone and we end everything in
 * order: the services before the database. Where there is no {@code setsid} (macOS) they all hear it at once.
 */
final class OwnSession {

    private static final Optional<Path> SETSID = Programs.find("setsid", System.getenv());

    private OwnSession() {}

    /** The command with {@code setsid} before it, which turns into the program itself: its pid stays ours to end. */
    static List<String> of(List<String> command) {
        List<String> whole = new ArrayList<>();
        SETSID.ifPresent(setsid -> whole.add(setsid.toString()));
        whole.addAll(command);
        return whole;
    }
}
