package cn.huiyin.localstack.backing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the backing services are, whether we have started them or were given them.
 *
 * @param mongodb {@code mongodb://…/} without a database
 * @param rabbitmq {@code amqp://user:password@host:port/vhost}
 * @param management the broker's management API, {@code http://user:password@host:port}
 * @param issuer the realm's address, as it stands in tokens
 */
public record StackAddresses(String mongodb, String rabbitmq, String management, String issuer) {

    public static final String MONGODB = "HUIYIN_MONGODB_URI";
    public static final String RABBITMQ = "HUIYIN_RABBITMQ_URI";
    public static final String MANAGEMENT = "HUIYIN_RABBITMQ_MANAGEMENT_URI";
    public static final String ISSUER = "HUIYIN_OIDC_ISSUER";

    /** All four, when the environment names the three that are needed. */
    public static Optional<StackAddresses> given(Map<String, String> environment) {
        if (!environment.keySet().containsAll(List.of(MONGODB, RABBITMQ, ISSUER))) {
            return Optional.empty();
        }
        String rabbitmq = environment.get(RABBITMQ);
        return Optional.of(new StackAddresses(
                environment.get(MONGODB),
                rabbitmq,
                environment.getOrDefault(MANAGEMENT, BrokerUri.of(rabbitmq).usualManagement()),
                environment.get(ISSUER)));
    }

    public Map<String, String> asEnvironment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put(MONGODB, mongodb);
        environment.put(RABBITMQ, rabbitmq);
        environment.put(MANAGEMENT, management);
        environment.put(ISSUER, issuer);
        return environment;
    }
}
