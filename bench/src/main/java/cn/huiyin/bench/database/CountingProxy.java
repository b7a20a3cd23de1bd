package cn.huiyin.bench.database;

import com.mongodb.ConnectionString;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Stands between our services and the database and counts what they say to each other. */
public final class CountingProxy implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;
    /** What the drivers ask to know how the server is. */
    private static final String HEARTBEATS = "admin ";

    private final String host;
    private final int port;
    private final ServerSocket listener;
    private final Map<String, LongAdder> commands = new ConcurrentHashMap<>();
    private final LongAdder sent = new LongAdder();
    private final LongAdder received = new LongAdder();

    private CountingProxy(String host, int port) throws IOException {
        this.host = host;
        this.port = port;
        this.listener = new ServerSocket(0, BUFFER, InetAddress.getLoopbackAddress());
    }

    /** @param mongodb the database's address, of one server */
    public static CountingProxy before(String mongodb) throws IOException {
        String[] address = new ConnectionString(mongodb).getHosts().getFirst().split(":");
        CountingProxy proxy = new CountingProxy(address[0], Integer.parseInt(address[1]));
        Thread.ofVirtual().start(proxy::accept);
        return proxy;
    }

    /** The address for those who are to be counted. */
    public String mongodb() {
        return "mongodb://" + listener.getInetAddress().getHostAddress() + ":" + listener.getLocalPort()
                + "/?directConnection=true";
    }

    /** All since the start. */
    public WireCounts counts() {
        TreeMap<String, Double> all = new TreeMap<>();
        commands.forEach((name, count) -> all.put(name, (double) count.sum()));
        return new WireCounts(all, sent.sum(), received.sum());
    }

    private void accept() {
        try {
            while (!listener.isClosed()) {
                Socket client = listener.accept();
                Socket server = new Socket(host, port);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                Thread.ofVirtual().start(() -> pass(client, server, this::countRequest));
                Thread.ofVirtual().start(() -> pass(server, client, this::countAnswer));
            }
        } catch (IOException _) {
            // Closed, or the database is gone: the services see it and say so.
        }
    }

    private interface Counter {

        void count(WireMessage message);
    }

    private void countRequest(WireMessage message) {
        message.command().filter(name -> !name.startsWith(HEARTBEATS)).ifPresent(name -> commands.computeIfAbsent(
                        name, _ -> new LongAdder())
                .increment());
        sent.add(message.length());
    }

    private void countAnswer(WireMessage message) {
        received.add(message.length());
    }

    private static void pass(Socket from, Socket to, Counter counter) {
        try (from;
                to) {
            DataInputStream in = new DataInputStream(new BufferedInputStream(from.getInputStream(), BUFFER));
            OutputStream out = to.getOutputStream();
            while (true) {
                WireMessage message = WireMessage.read(in);
                counter.count(message);
                out.write(message.bytes().array());
            }
        } catch (IOException _) {
            // One side has hung up; both sockets are closed now.
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
