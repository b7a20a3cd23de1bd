package cn.huiyin.complaint.faults;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A TCP proxy before the broker that can be blocked, so that the broker seems to be down. */
final class BrokerProxy implements Closeable {

    private final ServerSocket listener;
    private final int broker;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean open = true;

    BrokerProxy(int broker) {
        this.broker = broker;
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Closes all connections and accepts no new ones. */
    void block() {
        open = false;
        sockets.forEach(BrokerProxy::closeQuietly);
        sockets.clear();
    }

    void unblock() {
        open = true;
    }

    @Override
    public void close() {
        block();
        closeQuietly(listener);
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                forward(listener.accept());
            } catch (IOException away) {
                // The broker is down or the proxy closed; the client sees its connection closed.
                continue;
            }
        }
    }

    private void forward(Socket client) throws IOException {
        if (!open) {
            client.close();
            return;
        }
        Socket server = new Socket(InetAddress.getLoopbackAddress(), broker);
        sockets.add(client);
        sockets.add(server);
        Thread.ofVirtual().start(() -> copy(client, server));
        Thread.ofVirtual().start(() -> copy(server, client));
    }

    private void copy(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            sockets.remove(from);
        }
    }

    private static void closeQuietly(Closeable end) {
        try {
            end.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
