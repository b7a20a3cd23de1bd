package cn.huiyin.localstack.backing;

import java.net.URI;

/** A broker's address in its parts: {@code amqp://user:password@host:port/vhost}. */
public record BrokerUri(String userInfo, String host, int port, String virtualHost) {

    private static final int USUAL_PORT = 5672;
    private static final int USUAL_MANAGEMENT_PORT = 15672;

    /**
     * @param uri of several nodes of a cluster, with commas, the first counts
     * @throws IllegalArgumentException when it is no such address
     */
    public static BrokerUri of(String uri) {
        URI parsed = URI.create(uri.split(",")[0]);
        String user = parsed.getUserInfo() == null ? "guest:guest" : parsed.getUserInfo();
        int port = parsed.getPort() < 0 ? USUAL_PORT : parsed.getPort();
        String path = parsed.getPath();
        return new BrokerUri(user, parsed.getHost(), port, path.isEmpty() ? "/" : path.substring(1));
    }

    public BrokerUri withVirtualHost(String name) {
        return new BrokerUri(userInfo, host, port, name);
    }

    /** The management API at RabbitMQ's usual port. */
    public String usualManagement() {
        return "http://" + userInfo + "@" + host + ":" + USUAL_MANAGEMENT_PORT;
    }

    @Override
    public String toString() {
        return "amqp://" + userInfo + "@" + host + ":" + port + "/" + virtualHost;
    }
}
