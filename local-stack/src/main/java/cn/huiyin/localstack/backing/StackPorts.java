package cn.huiyin.localstack.backing;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.Ports;
import java.util.List;
import java.util.Map;

/**
 * The loopback ports of the backing services.
 *
 * @param distribution the broker's port towards other nodes
 * @param portMapper of epmd, Erlang's port mapper
 */
public record StackPorts(int database, int broker, int management, int distribution, int portMapper, int identity) {

    private static final int HIGHEST_BROKER = 45_535;

    /** The fixed ports of {@code ./run}, each changeable by its variable. */
    public static StackPorts fixed(Map<String, String> environment) {
        int broker = Ports.setting(environment, "HUIYIN_RABBITMQ_PORT", 5772);
        if (broker > HIGHEST_BROKER) {
            throw new StackFailure("HUIYIN_RABBITMQ_PORT=" + broker + " is too high (expected: at most "
                    + HIGHEST_BROKER + "): the broker also uses the ports 10000 and 20000 above it.");
        }
        return new StackPorts(
                Ports.setting(environment, "HUIYIN_MONGODB_PORT", 27117),
                broker,
                broker + 10_000,
                broker + 20_000,
                Ports.setting(environment, "HUIYIN_EPMD_PORT", 4469),
                Ports.setting(environment, "HUIYIN_KEYCLOAK_PORT", 8180));
    }

    /** Free ports: for tests. */
    public static StackPorts free() {
        List<Integer> free = Ports.free(6);
        return new StackPorts(free.get(0), free.get(1), free.get(2), free.get(3), free.get(4), free.get(5));
    }

    /** The realm's address, as it stands in tokens. */
    public String issuer() {
        return "http://" + Ports.LOOPBACK + ":" + identity + "/realms/huiyin";
    }
}
