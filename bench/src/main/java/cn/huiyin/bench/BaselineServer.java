package cn.huiyin.bench;

import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.process.ChildProcess;
import cn.huiyin.localstack.process.Ports;
import cn.huiyin.localstack.process.ProcessLedger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The baseline as a child process from our own jar, with the same heap size and garbage collector as our services. */
final class BaselineServer implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    private final ChildProcess process;
    private final URI address;

    private BaselineServer(ChildProcess process, URI address) {
        this.process = process;
        this.address = address;
    }

    static BaselineServer started(ProcessLedger ledger, Path work, String mongodb, String database) {
        int port = Ports.free(1).getFirst();
        Map<String, String> environment = Map.of(
                "HUIYIN_MONGODB_URI",
                mongodb,
                "HUIYIN_MONGODB_DATABASE",
                database,
                "SERVER_ADDRESS",
                Ports.LOOPBACK,
                "SERVER_PORT",
                String.valueOf(port));
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xms64m",
                "-Xmx256m",
                "-Dloader.main=cn.huiyin.bench.baseline.BaselineApplication",
                "-jar",
                System.getProperty("java.class.path"));
        ChildProcess process = ChildProcess.start(ledger, "baseline", work, environment, command);
        URI address = URI.create("http://" + Ports.LOOPBACK + ":" + port);
        process.awaitReady(START_LIMIT, () -> Web.get(address + "/", Map.of()).status() != 0);
        return new BaselineServer(process, address);
    }

    URI address() {
        return address;
    }

    @Override
    public void close() {
        process.close();
    }
}
