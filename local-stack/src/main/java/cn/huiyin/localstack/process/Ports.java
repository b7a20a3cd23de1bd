package cn.huiyin.localstack.process;

import cn.huiyin.localstack.console.StackFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Loopback ports: which are free, and a clear message when one is not. */
public final class Ports {

    /** The only address on which anything of the local stack listens. */
    public static final String LOOPBACK = "127.0.0.1";

    private static final int HIGHEST = 65_535;
    private static final int CONNECT_MILLIS = 1_000;

    private Ports() {}

    public static List<Integer> free(int count) {
        Set<Integer> ports = new LinkedHashSet<>();
        while (ports.size() < count) {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
                ports.add(socket.getLocalPort());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(ports);
    }

    /**
     * @param owner the part that wants the port, as people call it
     * @param setting the environment variable that chooses another port
     * @throws StackFailure when something listens there already
     */
    public static void requireFree(int port, String owner, String setting) {
        if (!isFree(port)) {
            throw new StackFailure(
                    "Port " + port + " (" + owner + ") is in use: stop what listens there, or choose another with "
                            + setting + "=" + another(port) + ".");
        }
    }

    /**
     * The port that a variable names.
     *
     * @throws StackFailure when it names none (expected: 1 to 65535)
     */
    public static int setting(Map<String, String> environment, String name, int otherwise) {
        String value = environment.getOrDefault(name, String.valueOf(otherwise));
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > HIGHEST) {
            throw new StackFailure(name + "=" + value + " is no port (expected: 1 to 65535).");
        }
        return Integer.parseInt(value);
    }

    /** Whether something accepts connections on a loopback port. */
    public static boolean accepts(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(LOOPBACK, port), CONNECT_MILLIS);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(LOOPBACK, port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /** A port to propose instead. */
    static int another(int port) {
        return port + 1_000 <= HIGHEST ? port + 1_000 : port - 1_000;
    }
}
