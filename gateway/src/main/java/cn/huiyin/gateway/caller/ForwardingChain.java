package cn.huiyin.gateway.caller;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Reads {@code X-Forwarded-For} from the right, as long as the hop that wrote an entry is trusted. Entries further left
 * were written by somebody unknown and are ignored. Spring's resolver counts hops instead of asking whose they are, so
 * one proxy more or less would let a caller choose its address.
 */
final class ForwardingChain {

    private static final String FOR = "X-Forwarded-For";
    private static final String PROTO = "X-Forwarded-Proto";
    private static final List<String> FORWARDING = List.of(FOR, "Forwarded", "X-Real-IP", "Via");
    /** Literal addresses only: for a name the gateway would ask a name server. */
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|\\[?[0-9a-fA-F:.]*:[0-9a-fA-F:.]*]?");

    /** Of an address in brackets; a longer entry is none. */
    private static final int LONGEST_ADDRESS = 47;

    /** More proxies than stand before any gateway; what is written further left is not read. */
    private static final int MOST_HOPS = 20;

    private final AddressRanges trusted;

    ForwardingChain(AddressRanges trusted) {
        this.trusted = trusted;
    }

    /**
     * @param peer the other end of the connection
     * @param secure whether that connection is TLS
     */
    Caller callerOf(InetAddress peer, boolean secure, HttpHeaders headers) {
        boolean forwarded = FORWARDING.stream().anyMatch(headers::containsHeader);
        if (!trusted.contain(peer)) {
            return new Caller(peer, secure, forwarded);
        }
        InetAddress client = peer;
        for (String hop : hopsFromTheRight(headers)) {
            Optional<InetAddress> address = parsed(hop);
            if (address.isEmpty()) {
                break;
            }
            client = address.get();
            if (!trusted.contain(client)) {
                break;
            }
        }
        return new Caller(client, secure || "https".equalsIgnoreCase(last(headers.get(PROTO))), forwarded);
    }

    private static List<String> hopsFromTheRight(HttpHeaders headers) {
        List<String> hops = new ArrayList<>();
        for (String line : headers.getOrEmpty(FOR).reversed()) {
            int end = line.length();
            while (end >= 0 && hops.size() < MOST_HOPS) {
                int comma = line.lastIndexOf(',', end - 1);
                hops.add(line.substring(comma + 1, end).strip());
                end = comma;
            }
        }
        return hops;
    }

    private static @Nullable String last(@Nullable List<String> values) {
        if (values == null || values.isEmpty()) {
            return null;
        }
        String line = values.getLast();
        return line.substring(line.lastIndexOf(',') + 1).strip();
    }

    private static Optional<InetAddress> parsed(String hop) {
        if (hop.length() > LONGEST_ADDRESS || !LITERAL.matcher(hop).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.ofLiteral(hop.replace("[", "").replace("]", "")));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
