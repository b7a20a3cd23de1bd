package cn.huiyin.gateway.caller;

import java.net.URI;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Writes a path in its plain form: letters and digits that were escaped without need stand as themselves (RFC 3986,
 * 6.2.2.2). Routes compare unescaped paths; whatever compares the path as it was sent, such as a limit, would otherwise
 * miss {@code /api/compl%61ints}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class PlainPathFilter implements WebFilter {

    /** Without the dot: an escaped one is refused, since it may hide {@code ..}. */
    private static final Pattern NEEDLESS =
            Pattern.compile("%(?:3[0-9]|4[1-9A-Fa-f]|5[0-9AaFf]|6[1-9A-Fa-f]|7[0-9AaEe]|2[Dd])");

    private static final int HEXADECIMAL = 16;

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        URI address = exchange.getRequest().getURI();
        String path = address.getRawPath();
        String plain = plain(path);
        if (plain.equals(path)) {
            return chain.filter(exchange);
        }
        String whole = address.toString();
        int at = whole.indexOf(path);
        URI rewritten = URI.create(whole.substring(0, at) + plain + whole.substring(at + path.length()));
        return chain.filter(
                exchange.mutate().request(request -> request.uri(rewritten)).build());
    }

    static String plain(String path) {
        return path.indexOf('%') < 0 ? path : NEEDLESS.matcher(path).replaceAll(PlainPathFilter::character);
    }

    private static String character(MatchResult escape) {
        return Character.toString(Integer.parseInt(escape.group().substring(1), HEXADECIMAL));
    }
}
