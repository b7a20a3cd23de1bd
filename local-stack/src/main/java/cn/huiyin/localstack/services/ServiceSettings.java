package cn.huiyin.localstack.services;

import cn.huiyin.localstack.backing.StackAddresses;
import cn.huiyin.localstack.process.Ports;
import cn.huiyin.localstack.process.ProcessLedger;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How and where our services are started.
 *
 * @param root the clone, in which the modules have been packaged
 * @param work folder for unpacked jars
 * @param databasePrefix the database of a service that has one is this, an underscore and the service's short name
 * @param javaOptions what every service's Java is told besides the size of its heap
 * @param added a jar that every service is given beside its own
 * @param environment what every service reads: the addresses of the backing services, the secrets
 */
public record ServiceSettings(
        Path root,
        Path work,
        ProcessLedger ledger,
        ServicePorts ports,
        String databasePrefix,
        List<String> javaOptions,
        Optional<AddedJar> added,
        Map<String, String> environment) {

    /**
     * Options for a quick start: ten times the usual numbers of calls until the second compiler takes a method. It uses
     * up to half of the processor time of a start, for methods that only the start calls. The price is a service that
     * needs some 15 % more processor time in its first minutes under load (docs/performance.md).
     */
    public static final List<String> QUICK_START = List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    /**
     * A jar beside a service's own, and the system property that switches on what it brings.
     *
     * @param property as {@code name=value}
     */
    public record AddedJar(Path jar, String property) {}

    /** The whole environment of one service, with no secret but its own. */
    Map<String, String> environmentOf(ServiceKind kind) {
        Map<String, String> all = new HashMap<>();
        all.put("HUIYIN_PACK", root.resolve("packs").resolve("nanan").toString());
        all.put("HUIYIN_COMPLAINT_URL", ports.url(ServiceKind.COMPLAINT));
        all.put("HUIYIN_DISPATCH_URL", ports.url(ServiceKind.DISPATCH));
        all.put("HUIYIN_NOTIFY_URL", ports.url(ServiceKind.NOTIFY));
        if (kind.mayRead(StackAddresses.MONGODB)) {
            all.put("HUIYIN_MONGODB_DATABASE", databasePrefix + "_" + kind.shortName());
        }
        all.put("SERVER_ADDRESS", Ports.LOOPBACK);
        all.put("SERVER_PORT", String.valueOf(ports.of(kind)));
        all.putAll(environment);
        all.keySet().removeIf(variable -> !kind.mayRead(variable));
        return all;
    }

    /** The addresses and secrets together, as services read them. */
    public static Map<String, String> environment(StackAddresses addresses, Map<String, String> secrets) {
        Map<String, String> all = new HashMap<>(secrets);
        all.putAll(addresses.asEnvironment());
        return all;
    }
}
