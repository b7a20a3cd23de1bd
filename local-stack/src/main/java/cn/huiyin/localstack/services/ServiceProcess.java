package cn.huiyin.localstack.services;

import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.process.ChildProcess;
import cn.huiyin.localstack.process.RestartableProcess;
import java.time.Duration;
import java.util.Map;

/** One of our services as a child process. */
public final class ServiceProcess extends RestartableProcess {

    private final ServiceKind kind;
    private final ServiceSettings settings;

    ServiceProcess(ServiceKind kind, ServiceSettings settings) {
        super(Duration.ofSeconds(180));
        this.kind = kind;
        this.settings = settings;
    }

    /** {@code http://127.0.0.1:port} */
    public String url() {
        return settings.ports().url(kind);
    }

    @Override
    public String name() {
        return kind.module();
    }

    @Override
    protected ChildProcess startProgram() {
        ServiceJar jar = new ServiceJar(kind, settings);
        jar.unpack();
        return ChildProcess.start(
                settings.ledger(), kind.module(), settings.root(), settings.environmentOf(kind), jar.command());
    }

    @Override
    protected boolean isReady() {
        return Web.get(url() + "/actuator/health/readiness", Map.of()).ok();
    }

    void makeStartCache() {
        new ServiceJar(kind, settings).makeCache();
    }
}
