package cn.huiyin.notify.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands before a mail server and answers for it where a test says so: a mailbox that is full, or was never there. All
 * else passes through line by line.
 */
final class MailServerProxy implements AutoCloseable {

    private static final InetAddress HOST = InetAddress.getLoopbackAddress();

    private final Map<String, String> replies = new ConcurrentHashMap<>();
    private final ServerSocket door;
    private final int behind;

    MailServerProxy(int behind) {
        this.behind = behind;
        try {
            this.door = new ServerSocket(0, 50, HOST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** @param reply to an e-mail for this address, e.g. {@code 550 5.1.1 No such mailbox} */
    void refuse(String address, String reply) {
        replies.put(address, reply);
    }

    void letThrough(String address) {
        replies.remove(address);
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket client = door.accept();
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException _) {
            // Closed: the tests are over.
            return;
        }
    }

    private void serve(Socket client) {
        try (client;
                Socket server = new Socket(HOST, behind);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1))) {
            Thread.ofVirtual().start(() -> passBack(server, client));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String reply = replyTo(line);
                write(
                        reply == null ? server.getOutputStream() : client.getOutputStream(),
                        reply == null ? line : reply);
            }
        } catch (IOException _) {
            // One of the two has hung up; so has the other now.
            return;
        }
    }

    private String replyTo(String line) {
        return line.startsWith("RCPT TO:<") ? replies.get(line.substring(9, line.indexOf('>'))) : null;
    }

    private static void write(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static void passBack(Socket server, Socket client) {
        try {
            server.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException _) {
            // The client has hung up.
            return;
        }
    }
}
