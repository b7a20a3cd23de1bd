package cn.huiyin.platform.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A port that leads to another one and can be shut: to its clients the server behind it is away then. */
public final class Faucet implements AutoCloseable {

    private final ServerSocket server;
    private final int target;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private volatile boolean open = true;

    public Faucet(int target) {
        this.target = target;
        try {
            this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** Breaks all connections and takes no more. */
    public void shut() {
        open = false;
        connections.forEach(Faucet::close);
        connections.clear();
    }

    public void open() {
        open = true;
    }

    @Override
    public void close() throws IOException {
        shut();
        server.close();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                lead(server.accept());
            } catch (IOException _) {
                open = open && !server.isClosed();
            }
        }
    }

    private void lead(Socket client) throws IOException {
        if (!open) {
            client.close();
            return;
        }
        Socket behind = new Socket(InetAddress.getLoopbackAddress(), target);
        connections.add(client);
        connections.add(behind);
        Thread.ofVirtual().start(() -> pump(client, behind));
        Thread.ofVirtual().start(() -> pump(behind, client));
    }

    private static void pump(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream()) {
            in.transferTo(to.getOutputStream());
        } catch (IOException _) {
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
