package cn.huiyin.localstack.services;

import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.Stopwatch;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** Our four services. None needs another to start. */
public final class HuiyinServices implements AutoCloseable {

    private final Map<ServiceKind, ServiceProcess> services = new EnumMap<>(ServiceKind.class);

    public HuiyinServices(ServiceSettings settings) {
        for (ServiceKind kind : ServiceKind.values()) {
            services.put(kind, new ServiceProcess(kind, settings));
        }
    }

    /** Starts all four in parallel and returns when each is ready. */
    public void start(Progress progress) {
        Stopwatch watch = Stopwatch.started();
        all().forEach(ServiceProcess::launch);
        all().forEach(service -> {
            service.awaitReady();
            progress.done("service", service.name() + " on " + service.url(), watch.elapsed());
        });
    }

    public ServiceProcess of(ServiceKind kind) {
        return services.get(kind);
    }

    /** The address that people and programs use: the gateway's. */
    public String url() {
        return of(ServiceKind.GATEWAY).url();
    }

    public Collection<ServiceProcess> all() {
        return services.values();
    }

    /** Makes the start-up caches, one service after the other. Needs the backing services. */
    public void makeStartCaches() {
        services.values().forEach(ServiceProcess::makeStartCache);
    }

    @Override
    public void close() {
        services.values().parallelStream().forEach(ServiceProcess::close);
    }
}
