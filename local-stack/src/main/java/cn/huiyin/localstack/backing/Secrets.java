package cn.huiyin.localstack.backing;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.commons.io.function.Uncheck;

/** The secrets of one clone: generated once, kept in a file that only its owner can read. */
public record Secrets(Map<String, String> values) {

    public static final String QUERY_CODE_KEY = "HUIYIN_QUERY_CODE_KEY";
    public static final String CALLER_INDEX_KEY = "HUIYIN_CALLER_INDEX_KEY";
    public static final String HOTLINE = "HUIYIN_HOTLINE_SECRET";
    public static final String SERVICE_CLIENT = "HUIYIN_SERVICE_CLIENT_SECRET";
    public static final String ACCOUNTS_CLIENT = "HUIYIN_ACCOUNTS_CLIENT_SECRET";
    public static final String IDENTITY_ADMIN = "HUIYIN_KEYCLOAK_ADMIN_PASSWORD";
    public static final String BROKER = "HUIYIN_RABBITMQ_PASSWORD";

    /** The secrets that stand in the realm too. */
    public static final List<String> OF_CLIENTS = List.of(SERVICE_CLIENT, ACCOUNTS_CLIENT);

    public static final List<String> NAMES =
            List.of(QUERY_CODE_KEY, CALLER_INDEX_KEY, HOTLINE, SERVICE_CLIENT, ACCOUNTS_CLIENT, IDENTITY_ADMIN, BROKER);
    private static final int BYTES = 32;

    /** The password in a broker's data from before passwords were generated. */
    private static final String EARLIER_BROKER = "huiyin";

    /**
     * The secrets kept in {@code secrets.properties} of a work folder; what is missing is drawn and added. The folder,
     * with all data below it, is open to its owner alone: the local database asks for no password.
     */
    public static Secrets of(Path work) {
        Path file = work.resolve("secrets.properties");
        return Uncheck.get(() -> {
            Files.createDirectories(work);
            Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("rwx------"));
            Properties kept = read(file);
            boolean complete = kept.stringPropertyNames().containsAll(NAMES);
            if (Files.exists(work.resolve("data").resolve("broker").resolve("mnesia"))) {
                kept.putIfAbsent(BROKER, EARLIER_BROKER);
            }
            NAMES.forEach(name -> kept.putIfAbsent(name, drawn()));
            if (!complete) {
                write(file, kept);
            }
            return new Secrets(NAMES.stream().collect(Collectors.toUnmodifiableMap(n -> n, kept::getProperty)));
        });
    }

    /** The environment's value comes first. */
    public String get(String name, Map<String, String> environment) {
        return environment.getOrDefault(name, values.get(name));
    }

    @Override
    public String toString() {
        return "Secrets[" + values.keySet() + "]";
    }

    private static Properties read(Path file) throws IOException {
        Properties kept = new Properties();
        if (Files.exists(file)) {
            kept.load(new StringReader(Files.readString(file)));
        }
        return kept;
    }

    private static void write(Path file, Properties secrets) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        StringWriter text = new StringWriter();
        secrets.store(text, "Drawn once for this clone");
        Files.writeString(file, text.toString());
    }

    private static String drawn() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
