package cn.huiyin.gateway.problems;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.contracts.ProblemType;
import java.io.IOException;
import java.net.ConnectException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.server.ResponseStatusException;
import reactor.netty.channel.AbortedException;

class FailuresTest {

    static Stream<Arguments> failures() {
        ProblemException tooLarge = new ProblemException(ProblemType.PAYLOAD_TOO_LARGE, "too large");
        return Stream.of(
                Arguments.of(new ConnectException("refused"), ProblemType.UPSTREAM_UNAVAILABLE, true),
                Arguments.of(new TimeoutException(), ProblemType.UPSTREAM_UNAVAILABLE, true),
                Arguments.of(status(504), ProblemType.UPSTREAM_UNAVAILABLE, true),
                Arguments.of(status(503), ProblemType.UPSTREAM_UNAVAILABLE, true),
                Arguments.of(new AuthenticationServiceException("no keys"), ProblemType.UPSTREAM_UNAVAILABLE, true),
                Arguments.of(tooLarge, ProblemType.PAYLOAD_TOO_LARGE, false),
                Arguments.of(new IOException("wrapped", tooLarge), ProblemType.PAYLOAD_TOO_LARGE, false),
                Arguments.of(status(404), ProblemType.NOT_FOUND, false),
                Arguments.of(status(405), ProblemType.METHOD_NOT_ALLOWED, false),
                Arguments.of(new IllegalStateException("bug"), ProblemType.INTERNAL_ERROR, false));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void namesEachFailureAndWhetherTheServiceIsToBlame(Throwable failure, ProblemType problem, boolean upstreamAway) {
        assertThat(Failures.problemOf(failure)).isEqualTo(problem);
        assertThat(Failures.isUpstreamAway(failure)).isEqualTo(upstreamAway);
    }

    @Test
    void knowsWhenTheCallerWentAway() {
        assertThat(Failures.isCallerGone(AbortedException.beforeSend())).isTrue();
        assertThat(Failures.isCallerGone(new IllegalStateException("bug"))).isFalse();
        assertThat(Failures.isCallerGone(new ConnectException("refused"))).isFalse();
    }

    private static ResponseStatusException status(int code) {
        return new ResponseStatusException(HttpStatus.valueOf(code));
    }
}
