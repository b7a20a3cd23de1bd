package cn.huiyin.notify.intake;

import cn.huiyin.contracts.CaseMessage;
import cn.huiyin.contracts.CloudEvent;
import cn.huiyin.notify.delivery.Notifications;
import cn.huiyin.notify.plan.CaseProgress;
import cn.huiyin.notify.plan.CaseUpdate;
import cn.huiyin.notify.plan.NotificationPlan;
import cn.huiyin.notify.plan.PlannedNotification;
import cn.huiyin.notify.plan.Progress;
import cn.huiyin.platform.messaging.EventBatchHandler;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Writes down who is to be told of what happened. An event that comes twice finds its notifications there already; one
 * that comes late, after the case has moved on, is remembered and told to nobody.
 */
@Component
class CaseUpdates implements EventBatchHandler {

    private final NotificationPlan plan;
    private final CaseProgress cases;
    private final Notifications notifications;

    CaseUpdates(NotificationPlan plan, CaseProgress cases, Notifications notifications) {
        this.plan = plan;
        this.cases = cases;
        this.notifications = notifications;
    }

    @Override
    public void handle(List<CloudEvent<Record>> events) {
        List<CaseUpdate> updates = events.stream().flatMap(CaseUpdates::update).toList();
        cases.remember(updates.stream()
                .filter(update -> Progress.makesOldNews(update.event()))
                .toList());
        notifications.add(news(updates.stream().flatMap(this::planned).toList()));
    }

    private static Stream<CaseUpdate> update(CloudEvent<Record> event) {
        return event.data() instanceof CaseMessage<?> message
                ? Stream.of(new CaseUpdate(event.id(), event.version(), message))
                : Stream.empty();
    }

    private Stream<PlannedNotification> planned(CaseUpdate update) {
        return plan.notifications(update, notifications.channels()).stream();
    }

    private List<PlannedNotification> news(List<PlannedNotification> planned) {
        Map<String, Progress> progress =
                cases.of(planned.stream().map(one -> one.update().caseId()).collect(Collectors.toSet()));
        return planned.stream()
                .filter(one -> !progress.getOrDefault(one.update().caseId(), Progress.NONE)
                        .supersedes(one.update().event(), one.update().version()))
                .toList();
    }
}
