package cn.huiyin.notify.intake;

import cn.huiyin.contracts.CaseMessage;
import cn.huiyin.contracts.CloudEvent;
import cn.huiyin.notify.delivery.Notifications;
import cn.huiyin.notify.plan.CaseProgress;
import cn.huiyin.notify.plan.CaseUpdate;
import cn.huiyin.notify.plan.NotificationPlan;
import cn.huiyin.notify.plan.PlannedNotification;
import cn.huiyin.notify.plan.Progress;
import cn.huiyin.platform.messaging.EventHandler;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Writes down who is to be told of an event. An event that comes twice finds its notifications there already; one that
 * comes late, after the case has moved on, is remembered and told to nobody.
 */
@Component
class CaseUpdates implements EventHandler {

    private final NotificationPlan plan;
    private final CaseProgress cases;
    private final Notifications notifications;

    CaseUpdates(NotificationPlan plan, CaseProgress cases, Notifications notifications) {
        this.plan = plan;
        this.cases = cases;
        this.notifications = notifications;
    }

    @Override
    public void handle(CloudEvent<Record> event) {
        if (event.data() instanceof CaseMessage<?> message) {
            store(new CaseUpdate(event.id(), event.version(), message));
        }
    }

    private void store(CaseUpdate update) {
        List<PlannedNotification> planned = plan.notifications(update, notifications.channels());
        boolean isRemembered = Progress.makesOldNews(update.event());
        if (planned.isEmpty() && !isRemembered) {
            return;
        }
        Progress progress = isRemembered ? cases.remember(update) : cases.of(update.caseId());
        if (!progress.supersedes(update.event(), update.version())) {
            planned.forEach(one -> notifications.add(update, one));
        }
    }
}
