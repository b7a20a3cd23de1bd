package cn.huiyin.localstack.backing;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.ChildProcess;
import cn.huiyin.localstack.process.Ports;
import cn.huiyin.localstack.process.Programs;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Erlang's port mapper as a child of ours: started by a node itself, it would be left behind. */
final class PortMapper {

    private static final String NAME = "broker-epmd";
    private static final Duration START_LIMIT = Duration.ofSeconds(30);

    private final StackSettings settings;
    private volatile Optional<ChildProcess> process = Optional.empty();

    PortMapper(StackSettings settings) {
        this.settings = settings;
    }

    void start() {
        Path epmd = Programs.find("epmd", settings.environment())
                .orElseThrow(() -> new StackFailure("Erlang's epmd is missing from the PATH: reinstall RabbitMQ with `"
                        + RabbitProgram.INSTALL + "`."));
        int port = settings.ports().portMapper();
        ChildProcess started = ChildProcess.start(
                settings.ledger(),
                NAME,
                settings.work(),
                Map.of(),
                List.of(epmd.toString(), "-port", String.valueOf(port), "-address", Ports.LOOPBACK));
        process = Optional.of(started);
        started.awaitReady(START_LIMIT, () -> Ports.accepts(port));
    }

    boolean isAlive() {
        return process.filter(ChildProcess::isAlive).isPresent();
    }

    void kill() {
        process.ifPresent(ChildProcess::kill);
    }

    void close() {
        process.ifPresent(ChildProcess::close);
    }
}
