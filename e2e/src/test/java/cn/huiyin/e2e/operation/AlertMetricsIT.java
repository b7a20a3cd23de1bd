package cn.huiyin.e2e.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.e2e.people.Citizen;
import cn.huiyin.e2e.people.NewComplaint;
import cn.huiyin.e2e.people.Receipt;
import cn.huiyin.e2e.system.RunningSystem;
import cn.huiyin.e2e.system.WithRunningSystem;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.services.ServiceKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * An alert on a metric that no service exports never fires: each metric and label of alerts and dashboards must exist.
 */
@WithRunningSystem
class AlertMetricsIT {

    private static final Path MONITORING = RunningSystem.root().resolve("k8s/components/monitoring");
    private static final Pattern EXPRESSION = Pattern.compile("(?m)^ *(?:\"expr\": \"(.*)\",?|expr: (.*))$");
    /** A metric name, recognised by its underscore, and its label selectors. PromQL's own words have no underscore. */
    private static final Pattern METRIC = Pattern.compile("\\b([a-z]+(?:_[a-z0-9]+)+)\\b(?:\\{([^}]*)})?");

    private static final Pattern LABEL = Pattern.compile("(\\w+) *(?:=~|!~|!=|=)");
    /** Labels that Prometheus adds itself. */
    private static final List<String> FOREIGN_LABELS = List.of("namespace", "job", "pod");

    private final RunningSystem system;

    AlertMetricsIT(RunningSystem system) {
        this.system = system;
    }

    @Test
    void everyMetricOfAlertsAndDashboardsIsWritten() throws IOException {
        Citizen citizen = new Citizen(system.url());
        Receipt receipt = citizen.files(NewComplaint.inDanzishi("楼下烧烤店的油烟一直飘进家里。"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> citizen.follows(receipt).get("office").exists());
        String written = Stream.of(ServiceKind.values()).map(this::metrics).collect(Collectors.joining("\n"));
        List<String> wanted = wanted().distinct().sorted().toList();

        assertThat(wanted).hasSizeGreaterThan(10).contains("huiyin_outbox_backlog");
        assertThat(wanted).filteredOn(one -> !isWritten(one, written)).isEmpty();
    }

    private String metrics(ServiceKind kind) {
        return Web.get(system.url(kind) + "/actuator/prometheus", Map.of()).body();
    }

    /** Metric names, and {@code name label} for each selected label; without the metrics that RabbitMQ exports. */
    private static Stream<String> wanted() throws IOException {
        String all = Files.readString(MONITORING.resolve("alerts.yaml"))
                + Files.readString(MONITORING.resolve("dashboards/huiyin.json")).replace("\\\"", "\"");
        return EXPRESSION
                .matcher(all)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .flatMap(expression -> METRIC.matcher(expression).results())
                .filter(metric -> !metric.group(1).startsWith("rabbitmq_"))
                .flatMap(metric -> Stream.concat(
                        Stream.of(metric.group(1)),
                        LABEL.matcher(metric.group(2) == null ? "" : metric.group(2))
                                .results()
                                .map(label -> label.group(1))
                                .filter(label -> !FOREIGN_LABELS.contains(label))
                                .map(label -> metric.group(1) + " " + label)));
    }

    private static boolean isWritten(String wanted, String written) {
        String[] parts = wanted.split(" ");
        return written.lines()
                .filter(line -> line.startsWith(parts[0] + " ") || line.startsWith(parts[0] + "{"))
                .anyMatch(line -> parts.length == 1 || line.contains(parts[1] + "=\""));
    }
}
