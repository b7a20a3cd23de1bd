package cn.huiyin.localstack.services;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.process.ChildProcess;
import cn.huiyin.localstack.process.Restartable;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** One of our services as a child process; it can be started again after it was ended or killed. */
public final class ServiceProcess implements Restartable {

    private static final Duration START_LIMIT = Duration.ofSeconds(180);

    private final ServiceKind kind;
    private final ServiceSettings settings;
    private volatile Optional<ChildProcess> process = Optional.empty();

    ServiceProcess(ServiceKind kind, ServiceSettings settings) {
        this.kind = kind;
        this.settings = settings;
    }

    /** Its address, {@code http://127.0.0.1:port}. */
    public String url() {
        return settings.ports().url(kind);
    }

    @Override
    public String name() {
        return kind.module();
    }

    @Override
    public void start() {
        launch();
        awaitReady();
    }

    /** Starts it and returns at once. */
    public void launch() {
        ServiceJar jar = new ServiceJar(kind, settings);
        jar.unpack();
        process = Optional.of(ChildProcess.start(
                settings.ledger(), kind.module(), settings.root(), settings.environmentOf(kind), jar.command()));
    }

    /** Returns when the service says that it is ready. @throws StackFailure when it dies or is not ready in time */
    public void awaitReady() {
        process.orElseThrow(() -> new StackFailure(kind.module() + " was not started."))
                .awaitReady(START_LIMIT, this::isReady);
    }

    private boolean isReady() {
        return Web.get(url() + "/actuator/health/readiness", Map.of()).ok();
    }

    @Override
    public boolean isAlive() {
        return process.filter(ChildProcess::isAlive).isPresent();
    }

    /** Lets it stand still, its connections open, until {@link #resume}. */
    public void pause() {
        process.ifPresent(ChildProcess::pause);
    }

    public void resume() {
        process.ifPresent(ChildProcess::resume);
    }

    /** Kills it at once without a chance to tidy up: for drills. */
    public void kill() {
        process.ifPresent(ChildProcess::kill);
    }

    @Override
    public void close() {
        process.ifPresent(ChildProcess::close);
    }

    void makeStartCache() {
        new ServiceJar(kind, settings).makeCache();
    }
}
