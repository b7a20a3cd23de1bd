package cn.huiyin.e2e.cluster;

import cn.huiyin.e2e.people.NewComplaint;
import cn.huiyin.e2e.people.Photos;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A filing with a photo over a line that gives one byte a second, until it is told to send the rest. */
final class SlowComplaint implements AutoCloseable {

    private final ScheduledExecutorService line = Executors.newSingleThreadScheduledExecutor();
    private final Socket socket;
    private final byte[] body;
    private int sent;

    SlowComplaint(String url) throws IOException {
        URI address = URI.create(url);
        NewComplaint complaint = NewComplaint.inDanzishi("楼下烧烤店的油烟直接排到楼道里。").withPhoto(Photos.ofASiteAtNight());
        body = complaint.form();
        socket = new Socket(address.getHost(), address.getPort());
        String head = """
                POST /api/complaints HTTP/1.1
                Host: %s
                Connection: close
                Idempotency-Key: %s
                Content-Type: %s
                Content-Length: %d

                """.formatted(address.getAuthority(), UUID.randomUUID(), NewComplaint.formType(), body.length);
        socket.getOutputStream().write(head.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        send(body.length / 2);
        line.scheduleAtFixedRate(this::sendOne, 1, 1, TimeUnit.SECONDS);
    }

    /** Sends the rest and gives the whole answer: status line, headers and body. */
    String finishes() throws IOException, InterruptedException {
        line.shutdown();
        if (!line.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new AssertionError("the line is stuck");
        }
        send(body.length - sent);
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private void sendOne() {
        try {
            send(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(int length) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(body, sent, length);
        out.flush();
        sent += length;
    }

    @Override
    public void close() throws IOException {
        line.shutdownNow();
        socket.close();
    }
}
