package cn.huiyin.localstack.backing;

import cn.huiyin.localstack.process.Ports;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The two commands that the local stack itself sends over MongoDB's wire protocol: whether a server answers, and to
 * drop a test's database.
 */
public final class MongoWire {

    private static final int OP_MSG = 2013;
    private static final int HEADER = 16;
    private static final int LARGEST_REPLY = 1 << 20;
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private MongoWire() {}

    /** Whether a server on this loopback port says hello. */
    static boolean answers(int port) {
        try {
            return commandSucceeds(Ports.LOOPBACK, port, "hello", "admin");
        } catch (IOException _) {
            return false;
        }
    }

    /** Drops a database. @throws UncheckedIOException when the server does not answer */
    public static void dropDatabase(String host, int port, String database) {
        try {
            commandSucceeds(host, port, "dropDatabase", database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean commandSucceeds(String host, int port, String command, String database) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), (int) LIMIT.toMillis());
            socket.setSoTimeout((int) LIMIT.toMillis());
            socket.getOutputStream().write(message(command, database));
            byte[] reply = reply(new DataInputStream(socket.getInputStream()));
            return new String(reply, StandardCharsets.ISO_8859_1).contains("ok\0");
        }
    }

    /** An OP_MSG with one section: {@code {command: 1, $db: database}}. */
    static byte[] message(String command, String database) {
        byte[] name = command.getBytes(StandardCharsets.UTF_8);
        byte[] db = database.getBytes(StandardCharsets.UTF_8);
        int document = 4 + (1 + name.length + 1 + 4) + (1 + 4 + 4 + db.length + 1) + 1;
        ByteBuffer out = ByteBuffer.allocate(HEADER + 4 + 1 + document).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(out.capacity()).putInt(1).putInt(0).putInt(OP_MSG);
        out.putInt(0).put((byte) 0);
        out.putInt(document);
        out.put((byte) 0x10).put(name).put((byte) 0).putInt(1);
        out.put((byte) 0x02).put("$db\0".getBytes(StandardCharsets.UTF_8));
        out.putInt(db.length + 1).put(db).put((byte) 0);
        out.put((byte) 0);
        return out.array();
    }

    private static byte[] reply(DataInputStream in) throws IOException {
        int length = Integer.reverseBytes(in.readInt());
        if (length < HEADER || length > LARGEST_REPLY) {
            throw new IOException("reply of " + length + " bytes (expected: " + HEADER + " to " + LARGEST_REPLY + ")");
        }
        return in.readNBytes(length - 4);
    }
}
