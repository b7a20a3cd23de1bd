package cn.huiyin.localstack.services;

import cn.huiyin.localstack.process.Ports;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The loopback port of each of our services. */
public record ServicePorts(Map<ServiceKind, Integer> ports) {

    private static final Map<ServiceKind, Integer> USUAL = Map.of(
            ServiceKind.GATEWAY, 8080,
            ServiceKind.COMPLAINT, 8081,
            ServiceKind.DISPATCH, 8082,
            ServiceKind.NOTIFY, 8083);

    /** The fixed ports of {@code ./run}, each changeable by its variable. */
    public static ServicePorts fixed(Map<String, String> environment) {
        return of(kind -> Ports.setting(environment, kind.portVariable(), USUAL.get(kind)));
    }

    /** Free ports: for tests. */
    public static ServicePorts free() {
        List<Integer> free = Ports.free(ServiceKind.values().length);
        return of(kind -> free.get(kind.ordinal()));
    }

    private static ServicePorts of(Function<ServiceKind, Integer> port) {
        return new ServicePorts(
                Stream.of(ServiceKind.values()).collect(Collectors.toUnmodifiableMap(Function.identity(), port)));
    }

    public int of(ServiceKind kind) {
        return ports.get(kind);
    }

    /** {@code http://127.0.0.1:port} */
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
