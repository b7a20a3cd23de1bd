package cn.huiyin.gateway.caller;

import java.net.InetAddress;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.web.server.ServerWebExchange;

/**
 * Where a request comes from.
 *
 * @param address the client's own address, past all trusted proxies
 * @param secure whether the client itself spoke TLS
 * @param forwarded whether a proxy stands between, trusted or not
 */
public record Caller(InetAddress address, boolean secure, boolean forwarded) {

    private static final String ATTRIBUTE = Caller.class.getName();
    private static final int IPV6_NETWORK_BYTES = 8;
    private static final int IPV6_SITE_BYTES = 6;

    /** What counts as one caller: an IPv4 address, or the /64 network of one IPv6 subscriber. */
    public String network() {
        byte[] bytes = address.getAddress();
        if (bytes.length <= IPV6_NETWORK_BYTES) {
            return address.getHostAddress();
        }
        return HexFormat.of().formatHex(bytes, 0, IPV6_NETWORK_BYTES) + "/64";
    }

    /** The /48 around an IPv6 address, of which one subscriber may have many /64; empty for IPv4. */
    public Optional<String> widerNetwork() {
        byte[] bytes = address.getAddress();
        return bytes.length <= IPV6_NETWORK_BYTES
                ? Optional.empty()
                : Optional.of(HexFormat.of().formatHex(bytes, 0, IPV6_SITE_BYTES) + "/48");
    }

    /** The caller of an exchange that {@link CallerFilter} has seen. */
    public static Caller of(ServerWebExchange exchange) {
        return exchange.getRequiredAttribute(ATTRIBUTE);
    }

    void storeIn(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }
}
