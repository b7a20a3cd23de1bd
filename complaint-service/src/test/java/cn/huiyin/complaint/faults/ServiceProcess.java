package cn.huiyin.complaint.faults;

import cn.huiyin.complaint.ComplaintServiceApplication;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.process.Await;
import cn.huiyin.localstack.process.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** The service in a process of its own, so that it can be killed as a machine kills it. */
final class ServiceProcess implements AutoCloseable {

    private static final Duration START_TIMEOUT = Duration.ofSeconds(120);

    private final Process process;
    private final int port;

    private ServiceProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Returns when it is ready. */
    static ServiceProcess start(Map<String, String> settings, Path log) {
        Integer port = Ports.free(1).getFirst();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx300m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ComplaintServiceApplication.class.getName(),
                        "--server.port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        settings.forEach((name, value) -> builder.command().add("--" + name + "=" + value));
        try {
            return new ServiceProcess(builder.start(), port).ready(log);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Without a clean shutdown. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    private ServiceProcess ready(Path log) {
        if (Await.until(START_TIMEOUT, () -> !process.isAlive() || isReady()) && process.isAlive()) {
            return this;
        }
        kill();
        throw new IllegalStateException("The service did not become ready; its log is " + log);
    }

    private boolean isReady() {
        return Ports.accepts(port)
                && Web.get(url() + "/actuator/health/readiness", Map.of()).ok();
    }
}
