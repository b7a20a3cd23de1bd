package cn.huiyin.k8s;

import cn.huiyin.contracts.MessageQueue;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Each alert has its page, each queue that is looked at is one of ours. That metrics exist is asked of running
 * services.
 */
final class Monitoring {

    private static final String PAGE = "docs/alerts.md#";

    private final List<JsonNode> resources;
    private final List<String> findings = new ArrayList<>();

    Monitoring(List<JsonNode> resources) {
        this.resources = resources;
    }

    List<String> findings() {
        of("PrometheusRule")
                .flatMap(rules -> OwnRules.stream(rules.at("/spec/groups")))
                .flatMap(group -> OwnRules.stream(group.path("rules")))
                .forEach(this::checkAlert);
        of("HorizontalPodAutoscaler")
                .flatMap(autoscaler -> OwnRules.stream(autoscaler.at("/spec/metrics")))
                .map(metric -> metric.at("/external/metric/selector/matchLabels/queue"))
                .filter(JsonNode::isTextual)
                .forEach(queue -> checkQueue(queue.asText()));
        return findings;
    }

    private Stream<JsonNode> of(String kind) {
        return resources.stream().filter(one -> one.path("kind").asText().equals(kind));
    }

    private void checkAlert(JsonNode alert) {
        String name = alert.path("alert").asText();
        String page = alert.at("/annotations/runbook").asText();
        boolean isWritten =
                page.equals(PAGE + name.toLowerCase()) && pages().lines().anyMatch(line -> line.equals("## " + name));
        if (!isWritten) {
            findings.add("Alert " + name + " has no page in docs/alerts.md");
        }
    }

    private void checkQueue(String name) {
        if (Arrays.stream(MessageQueue.values())
                .noneMatch(queue -> queue.queueName().equals(name))) {
            findings.add("Autoscaler looks at a queue that is not ours: " + name);
        }
    }

    private static String pages() {
        try {
            return Files.readString(Manifests.ROOT.resolve("docs/alerts.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
