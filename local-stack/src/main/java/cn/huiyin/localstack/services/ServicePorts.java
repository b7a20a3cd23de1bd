package cn.huiyin.localstack.services;

import cn.huiyin.localstack.process.Ports;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The loopback port of each of our services. */
public record ServicePorts(Map<ServiceKind, Integer> ports) {

    /** The fixed ports of {@code ./run}, each changeable by its variable. */
    public static ServicePorts fixed(Map<String, String> environment) {
        Map<ServiceKind, Integer> ports = new EnumMap<>(ServiceKind.class);
        for (ServiceKind kind : ServiceKind.values()) {
            ports.put(kind, Ports.setting(environment, kind.portVariable(), kind.usualPort()));
        }
        return new ServicePorts(Map.copyOf(ports));
    }

    /** Ports that are free just now: for tests. */
    public static ServicePorts free() {
        ServiceKind[] kinds = ServiceKind.values();
        List<Integer> free = Ports.free(kinds.length);
        Map<ServiceKind, Integer> ports = new EnumMap<>(ServiceKind.class);
        for (ServiceKind kind : kinds) {
            ports.put(kind, free.get(kind.ordinal()));
        }
        return new ServicePorts(Map.copyOf(ports));
    }

    /** The port of one service. */
    public int of(ServiceKind kind) {
        return ports.get(kind);
    }

    /** The address of one service, {@code http://127.0.0.1:port}. */
    public String url(ServiceKind kind) {
        return "http://" + Ports.LOOPBACK + ":" + of(kind);
    }

    /** @throws cn.huiyin.localstack.console.StackFailure naming the first that is in use */
    public void requireFree() {
        for (ServiceKind kind : ServiceKind.values()) {
            Ports.requireFree(of(kind), kind.module(), kind.portVariable());
        }
    }
}
