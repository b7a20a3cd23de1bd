package cn.huiyin.localstack.backing;

import cn.huiyin.localstack.process.Ports;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/** Greets a broker as a client would: AMQP's protocol header, to which it answers with {@code connection.start}. */
final class AmqpGreeting {

    private static final byte[] HEADER = {'A', 'M', 'Q', 'P', 0, 0, 9, 1};
    private static final int METHOD_FRAME = 1;
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private AmqpGreeting() {}

    static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(Ports.LOOPBACK, port), (int) LIMIT.toMillis());
            socket.setSoTimeout((int) LIMIT.toMillis());
            socket.getOutputStream().write(HEADER);
            return socket.getInputStream().read() == METHOD_FRAME;
        } catch (IOException _) {
            return false;
        }
    }
}
