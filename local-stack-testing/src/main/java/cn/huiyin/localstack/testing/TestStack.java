package cn.huiyin.localstack.testing;

import cn.huiyin.localstack.accounts.Tokens;
import cn.huiyin.localstack.backing.BrokerUri;
import cn.huiyin.localstack.backing.Secrets;
import cn.huiyin.localstack.backing.StackAddresses;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One test class's part of the real backing services.
 *
 * @param mongodb the server's address, without a database
 * @param database name of a database that no other class uses
 * @param rabbitmq the broker's address with a virtual host that no other class uses
 * @param management the broker's management API, {@code http://user:password@host:port}
 * @param issuer the realm's address; the realm is shared by all classes
 * @param tokens access tokens of the demo accounts
 */
public record TestStack(
        String mongodb, String database, String rabbitmq, String management, String issuer, Tokens tokens) {

    private static final Map<Class<?>, TestStack> BY_CLASS = new ConcurrentHashMap<>();
    private static final Map<String, Tokens> TOKENS = new ConcurrentHashMap<>();

    /** The part of this class; made when first asked for, the same for its nested classes. */
    public static TestStack of(Class<?> testClass) {
        return BY_CLASS.computeIfAbsent(outermost(testClass), TestStack::make);
    }

    /** Everything a service reads, under its environment names: for property sources and child processes alike. */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put(StackAddresses.MONGODB, mongodb);
        settings.put("HUIYIN_MONGODB_DATABASE", database);
        settings.put(StackAddresses.RABBITMQ, rabbitmq);
        settings.put(StackAddresses.ISSUER, issuer);
        Secrets.OF_CLIENTS.forEach(client -> settings.put(client, RunningStack.secret(client)));
        Map<String, String> all = new LinkedHashMap<>(settings);
        settings.forEach((name, value) -> all.put(propertyName(name), value));
        return all;
    }

    static void releaseAll() {
        if (!RunningStack.isOurs()) {
            BY_CLASS.values().forEach(TestStack::release);
        }
        BY_CLASS.clear();
    }

    /** {@code HUIYIN_MONGODB_URI} as Spring spells it: {@code huiyin.mongodb.uri}. */
    private static String propertyName(String variable) {
        return variable.toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private static TestStack make(Class<?> testClass) {
        StackAddresses addresses = RunningStack.addresses();
        String name = "t_" + testClass.getSimpleName().toLowerCase(Locale.ROOT) + "_"
                + UUID.randomUUID().toString().substring(0, 8);
        VirtualHosts.create(addresses.management(), name);
        return new TestStack(
                addresses.mongodb(),
                name,
                BrokerUri.of(addresses.rabbitmq()).withVirtualHost(name).toString(),
                addresses.management(),
                addresses.issuer(),
                TOKENS.computeIfAbsent(addresses.issuer(), Tokens::new));
    }

    private void release() {
        VirtualHosts.delete(management, database);
        try (MongoClient client = MongoClients.create(mongodb)) {
            client.getDatabase(database).drop();
        } catch (MongoException _) {
            // A server that lets us drop nothing keeps the test's database; nothing else depends on it.
        }
    }

    private static Class<?> outermost(Class<?> testClass) {
        Class<?> outer = testClass;
        while (outer.getEnclosingClass() != null) {
            outer = outer.getEnclosingClass();
        }
        return outer;
    }
}
