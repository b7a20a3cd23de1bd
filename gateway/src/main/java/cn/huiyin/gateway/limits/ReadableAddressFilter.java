package cn.huiyin.gateway.limits;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.gateway.problems.ProblemException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses a path or query whose percent-escapes are not UTF-8, since services would decode it differently, and brackets
 * that are not escaped, which their container refuses without a problem document.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ReadableAddressFilter implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        URI address = exchange.getRequest().getURI();
        return isReadable(address.getRawPath()) && isReadable(address.getRawQuery())
                ? chain.filter(exchange)
                : Mono.error(new ProblemException(
                        ProblemType.INVALID_INPUT,
                        "The address holds escapes that are no UTF-8, or brackets that are not escaped."));
    }

    private static boolean isReadable(@Nullable String escaped) {
        return escaped == null || escaped.indexOf('[') < 0 && escaped.indexOf(']') < 0 && isUtf8(escaped);
    }

    private static boolean isUtf8(String escaped) {
        if (escaped.indexOf('%') < 0) {
            return true;
        }
        try {
            byte[] bytes =
                    URLDecoder.decode(escaped, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (IllegalArgumentException | CharacterCodingException _) {
            return false;
        }
    }
}
