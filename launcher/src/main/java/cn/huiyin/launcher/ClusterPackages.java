package cn.huiyin.launcher;

import cn.huiyin.localstack.process.Programs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The Debian packages that a cluster on this machine needs. */
final class ClusterPackages {

    private static final Map<String, String> BY_PROGRAM = new TreeMap<>(Map.of(
            "buildah", "buildah",
            "catatonit", "catatonit",
            "containerd", "containerd",
            "ip", "iproute2",
            "iptables", "iptables",
            "mmdebstrap", "mmdebstrap",
            "openssl", "openssl",
            "runc", "runc",
            "socat", "socat"));
    private static final Path NETWORK_PLUGIN = Path.of("/usr/lib/cni/ptp");

    private ClusterPackages() {}

    static List<String> missing(Map<String, String> environment) {
        List<String> missing = new ArrayList<>();
        BY_PROGRAM.forEach((program, name) -> {
            if (Programs.find(program, environment).isEmpty()) {
                missing.add(name);
            }
        });
        if (!Files.exists(NETWORK_PLUGIN)) {
            missing.add("containernetworking-plugins");
        }
        return missing;
    }
}
