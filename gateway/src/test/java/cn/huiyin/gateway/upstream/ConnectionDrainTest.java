package cn.huiyin.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;

class ConnectionDrainTest {

    private final ConnectionDrain drain = new ConnectionDrain(Duration.ofMillis(1));
    private final MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/"));

    @BeforeEach
    void start() {
        drain.start();
    }

    @Test
    void keepsConnectionsWhileItRuns() {
        answer(() -> {});

        assertThat(exchange.getResponse().getHeaders().getFirst(HttpHeaders.CONNECTION))
                .isNull();
    }

    @Test
    void endsTheConnectionWithTheAnswerToWhatWasUnderWayWhenItWasToldToStop() {
        answer(() -> drain.stop(() -> {}));

        assertThat(exchange.getResponse().getHeaders().getFirst(HttpHeaders.CONNECTION))
                .isEqualTo("close");
    }

    @Test
    void letsTheServerBeStoppedWhenTheTimeIsOver() throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);

        drain.stop(over::countDown);

        assertThat(over.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(drain.isRunning()).isFalse();
    }

    private void answer(Runnable meanwhile) {
        drain.filter(exchange, passed -> Mono.fromRunnable(meanwhile)
                        .then(passed.getResponse().setComplete()))
                .block();
    }
}
