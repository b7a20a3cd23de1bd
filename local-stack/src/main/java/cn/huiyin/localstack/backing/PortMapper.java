package cn.huiyin.localstack.backing;

import cn.huiyin.localstack.process.ChildProcess;
import cn.huiyin.localstack.process.Ports;
import cn.huiyin.localstack.process.Programs;
import cn.huiyin.localstack.process.RestartableProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Erlang's port mapper as a child of ours: started by a node itself, it would be left behind. */
final class PortMapper extends RestartableProcess {

    private final StackSettings settings;

    PortMapper(StackSettings settings) {
        super(Duration.ofSeconds(30));
        this.settings = settings;
    }

    @Override
    public String name() {
        return "broker-epmd";
    }

    @Override
    protected ChildProcess startProgram() {
        Path epmd = Programs.require(
                "epmd",
                settings.environment(),
                "to start the broker: reinstall RabbitMQ with `" + RabbitProgram.INSTALL + "`");
        List<String> command = List.of(epmd.toString(), "-port", String.valueOf(port()), "-address", Ports.LOOPBACK);
        return ChildProcess.start(settings.ledger(), name(), settings.work(), Map.of(), command);
    }

    @Override
    protected boolean isReady() {
        return Ports.accepts(port());
    }

    private int port() {
        return settings.ports().portMapper();
    }
}
