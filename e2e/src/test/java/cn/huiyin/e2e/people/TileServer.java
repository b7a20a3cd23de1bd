package cn.huiyin.e2e.people;

import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/** A stand-in for a server of map tiles: every tile is the same, pale blue with a border. */
public final class TileServer implements AutoCloseable {

    private static final int SIDE = 256;

    private final HttpServer server;
    private final AtomicInteger asked = new AtomicInteger();

    private TileServer(HttpServer server) {
        this.server = server;
    }

    public static TileServer started() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            TileServer tiles = new TileServer(server);
            byte[] tile = tile();
            server.createContext("/", exchange -> {
                tiles.asked.incrementAndGet();
                exchange.getResponseHeaders().set("Content-Type", "image/png");
                exchange.sendResponseHeaders(200, tile.length);
                exchange.getResponseBody().write(tile);
                exchange.close();
            });
            server.start();
            return tiles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a tile, as the gateway's setting wants it. */
    public String template() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/{z}/{x}/{y}.png";
    }

    /** How many tiles were fetched. */
    public int asked() {
        return asked.get();
    }

    private static byte[] tile() throws IOException {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(new Color(228, 238, 246));
        canvas.fillRect(0, 0, SIDE, SIDE);
        canvas.setColor(new Color(190, 205, 218));
        canvas.drawRect(0, 0, SIDE - 1, SIDE - 1);
        canvas.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
