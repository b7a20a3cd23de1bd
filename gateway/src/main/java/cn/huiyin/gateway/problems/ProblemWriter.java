package cn.huiyin.gateway.problems;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.gateway.caller.TraceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem document (RFC 9457) as the answer, unless the answer has begun already. */
@Component
public class ProblemWriter {

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /** @param detail for people; names nothing of the inside */
    public Mono<Void> write(ServerWebExchange exchange, ProblemType type, String detail) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.empty();
        }
        response.setStatusCode(HttpStatusCode.valueOf(type.status()));
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getHeaders().setCacheControl("no-store");
        byte[] body = body(type, detail, TraceContext.traceIdOf(exchange));
        response.getHeaders().setContentLength(body.length);
        DataBuffer buffer = response.bufferFactory().wrap(body);
        return response.writeWith(Mono.just(buffer));
    }

    /** The document alone, for an answer to what is not even an exchange. */
    public byte[] body(ProblemType type, String detail, String traceId) {
        return json.writeValueAsBytes(document(type, detail, traceId));
    }

    private static Map<String, Object> document(ProblemType type, String detail, String traceId) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", type.uri());
        problem.put("title", type.title());
        problem.put("status", type.status());
        problem.put("detail", detail);
        problem.put("code", type.code());
        problem.put("traceId", traceId);
        return problem;
    }
}
