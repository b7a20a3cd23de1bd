package cn.huiyin.notify.plan;

import cn.huiyin.contracts.MessageType;
import cn.huiyin.notify.wording.Languages;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** docs/notifications.md: the plan as a table, with the headlines that people read. */
final class NotificationPlanDocument {

    private static final String HEAD = """
            # Who is told of what

            Drawn from `NotificationPlan` and the wordings; do not edit. `mvn -pl notify-service -am test -Dtest=NotificationPlanDocumentTest -Dnotifications.write -Dsurefire.failIfNoSpecifiedTests=false`
            renews it. A new row needs a line in `NotificationPlan` and its wording in `wording/zh-CN.properties` and `wording/en.properties`.

            | event | when | who | by | template | headline |
            |---|---|---|---|---|---|
            """;
    private static final String PARAMETERS = """

            ## What a wording may say

            | event | parameters |
            |---|---|
            """;
    private static final Map<String, Object> KNOWN = Map.of("number", "…", "office", "…", "category", "…");

    private NotificationPlanDocument() {}

    static String render() {
        return HEAD
                + NotificationPlan.ROWS.stream()
                        .map(NotificationPlanDocument::row)
                        .collect(Collectors.joining())
                + PARAMETERS
                + NotificationPlan.ROWS.stream()
                        .map(PlanRow::event)
                        .distinct()
                        .map(event -> "| %s | %s |%n"
                                .formatted(
                                        MessageType.of(event).name(),
                                        String.join(", ", new TreeSet<>(WordingParameters.names(event)))))
                        .collect(Collectors.joining());
    }

    private static String row(PlanRow row) {
        return "| %s | %s | %s | %s | `%s` | %s |%n"
                .formatted(
                        MessageType.of(row.event()).name(),
                        row.condition(),
                        row.audience().term(),
                        row.channels().stream().map(ChannelCode::value).collect(Collectors.joining(", ")),
                        row.template(),
                        new Languages().chinese().title(row.template(), KNOWN));
    }
}
