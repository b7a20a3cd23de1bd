package cn.huiyin.bench;

import com.mongodb.client.MongoClient;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.boot.SpringBootVersion;

/** Where and with what it was measured, so that a later reader knows what the numbers are worth. */
record Machine(List<String> facts) {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final long GIGABYTE = 1L << 30;

    static Machine here(MongoClient client) {
        Document database = client.getDatabase("admin").runCommand(new Document("buildInfo", 1));
        return new Machine(List.of(
                LocalDate.now().toString(),
                Runtime.getRuntime().availableProcessors() + " cores (" + processor() + "), " + memory()
                        + " GiB, load generator and all services on the same ones",
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                "Java " + Runtime.version(),
                "Spring Boot " + SpringBootVersion.getVersion(),
                "database says MongoDB " + database.getString("version") + ", writes to the majority's journal"));
    }

    String lines() {
        return facts.stream().map(fact -> "- " + fact).collect(Collectors.joining("\n"));
    }

    private static long memory() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return Math.round(system.getTotalMemorySize() / (double) GIGABYTE);
    }

    private static String processor() {
        try {
            return Files.readAllLines(PROCESSORS).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException _) {
            return System.getProperty("os.arch");
        }
    }
}
