package cn.huiyin.localstack.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A socket of this machine that takes connections, as Linux lists it.
 *
 * @param address in hexadecimal, in the byte order of {@code /proc/net/tcp}
 * @param inode by which a process holds it
 */
record ListeningSocket(String address, int port, String inode) {

    private static final String LISTENS = "0A";
    private static final int COLUMN_OF_STATE = 3;
    private static final int COLUMN_OF_INODE = 9;
    private static final int HEXADECIMAL = 16;

    /** 127.0.0.1, the same written in IPv6, and IPv6's own. */
    private static final Set<String> LOOPBACK =
            Set.of("0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000");

    static List<ListeningSocket> all() {
        return Stream.of("tcp", "tcp6")
                .flatMap(table -> lines(Path.of("/proc/self/net", table)))
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns[COLUMN_OF_STATE].equals(LISTENS))
                .map(ListeningSocket::of)
                .toList();
    }

    boolean isOnLoopback() {
        return LOOPBACK.contains(address);
    }

    boolean isHeldBy(ProcessHandle process) {
        return inodesOf(process).contains("socket:[" + inode + "]");
    }

    private static ListeningSocket of(String[] columns) {
        String[] local = columns[1].split(":");
        return new ListeningSocket(local[0], Integer.parseInt(local[1], HEXADECIMAL), columns[COLUMN_OF_INODE]);
    }

    private static Set<String> inodesOf(ProcessHandle process) {
        try (Stream<Path> files = Files.list(Path.of("/proc", String.valueOf(process.pid()), "fd"))) {
            return files.map(ListeningSocket::target).collect(Collectors.toSet());
        } catch (IOException | UncheckedIOException _) {
            // A process that has ended, or is somebody else's.
            return Set.of();
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException _) {
            return "";
        }
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.exists(table) ? Files.readAllLines(table).stream() : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
