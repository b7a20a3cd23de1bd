package cn.huiyin.complaint.faults;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A port that leads to the broker and can be closed: to the service the broker is away then. */
final class BrokerProxy implements Closeable {

    private final ServerSocket entrance;
    private final int broker;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean open = true;

    BrokerProxy(int broker) {
        this.broker = broker;
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** Breaks what is on the proxy and lets nobody on. */
    void block() {
        open = false;
        ends.forEach(BrokerProxy::closeQuietly);
        ends.clear();
    }

    void unblock() {
        open = true;
    }

    @Override
    public void close() {
        block();
        closeQuietly(entrance);
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                lead(entrance.accept());
            } catch (IOException away) {
                // The broker, or the proxy itself: whoever came notices it by the closed connection.
                continue;
            }
        }
    }

    private void lead(Socket client) throws IOException {
        if (!open) {
            client.close();
            return;
        }
        var server = new Socket(InetAddress.getLoopbackAddress(), broker);
        ends.add(client);
        ends.add(server);
        Thread.ofVirtual().start(() -> carry(client, server));
        Thread.ofVirtual().start(() -> carry(server, client));
    }

    private void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            ends.remove(from);
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
