package cn.huiyin.localstack.services;

import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.Stopwatch;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Our four services, each started after those that it calls. */
public final class HuiyinServices implements AutoCloseable {

    private static final List<List<ServiceKind>> ORDER = List.of(
            List.of(ServiceKind.DISPATCH, ServiceKind.COMPLAINT), List.of(ServiceKind.NOTIFY, ServiceKind.GATEWAY));

    private final Map<ServiceKind, ServiceProcess> services = new EnumMap<>(ServiceKind.class);

    public HuiyinServices(ServiceSettings settings) {
        for (ServiceKind kind : ServiceKind.values()) {
            services.put(kind, new ServiceProcess(kind, settings));
        }
    }

    /** Starts all four and returns when each is ready. */
    public void start(Progress progress) {
        for (List<ServiceKind> together : ORDER) {
            Stopwatch watch = Stopwatch.started();
            together.forEach(kind -> of(kind).launch());
            together.forEach(kind -> {
                of(kind).awaitReady();
                progress.done("service", kind.module() + " on " + of(kind).url(), watch.elapsed());
            });
        }
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
