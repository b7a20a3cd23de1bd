package cn.huiyin.platform.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Passes connections on to another port of this machine until it is interrupted; clients then see a server that is
 * down.
 */
public final class InterruptibleProxy implements AutoCloseable {

    private final ServerSocket listener;
    private final int target;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private volatile boolean open = true;

    public InterruptibleProxy(int target) {
        this.target = target;
        try {
            this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** Breaks all connections and accepts none until {@link #resume}. */
    public void interrupt() {
        open = false;
        connections.forEach(InterruptibleProxy::close);
        connections.clear();
    }

    public void resume() {
        open = true;
    }

    @Override
    public void close() throws IOException {
        interrupt();
        listener.close();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                forward(listener.accept());
            } catch (IOException _) {
                open = open && !listener.isClosed();
            }
        }
    }

    private void forward(Socket client) throws IOException {
        if (!open) {
            client.close();
            return;
        }
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
        connections.add(client);
        connections.add(server);
        Thread.ofVirtual().start(() -> copy(client, server));
        Thread.ofVirtual().start(() -> copy(server, client));
    }

    private static void copy(Socket from, Socket to) {
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
