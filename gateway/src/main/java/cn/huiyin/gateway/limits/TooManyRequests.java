package cn.huiyin.gateway.limits;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.gateway.problems.ProblemWriter;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Answers 429 and when to ask again. */
@Component
public class TooManyRequests {

    private final ProblemWriter problems;

    TooManyRequests(ProblemWriter problems) {
        this.problems = problems;
    }

    public Mono<Void> refuse(ServerWebExchange exchange, Duration wait) {
        long seconds = wait.plusMillis(999).toSeconds();
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return problems.write(exchange, ProblemType.TOO_MANY_REQUESTS, "Please try again in " + seconds + " s.");
    }
}
