package cn.huiyin.notify.intake;

import cn.huiyin.contracts.CaseEventV1.Restricted;
import cn.huiyin.contracts.CaseMessage;
import cn.huiyin.contracts.CloudEvent;
import cn.huiyin.contracts.CodedName;
import cn.huiyin.notify.changes.CaseChange;
import cn.huiyin.notify.changes.CaseChanges;
import cn.huiyin.notify.delivery.Notifications;
import cn.huiyin.notify.plan.CaseProgress;
import cn.huiyin.notify.plan.CaseUpdate;
import cn.huiyin.notify.plan.NotificationPlan;
import cn.huiyin.notify.plan.PlannedNotification;
import cn.huiyin.notify.plan.Progress;
import cn.huiyin.platform.messaging.EventBatchHandler;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Stores which cases changed, and the notifications of what happened. A second delivery finds the notifications stored
 * already; an event that comes late, after the case has moved on, leads to no notification. What staff were told of a
 * case that becomes restricted is withdrawn.
 */
@Component
class CaseUpdates implements EventBatchHandler {

    private final NotificationPlan plan;
    private final CaseProgress cases;
    private final Notifications notifications;
    private final CaseChanges changes;

    CaseUpdates(NotificationPlan plan, CaseProgress cases, Notifications notifications, CaseChanges changes) {
        this.plan = plan;
        this.cases = cases;
        this.notifications = notifications;
        this.changes = changes;
    }

    @Override
    public void handle(List<CloudEvent<Record>> events) {
        List<CaseUpdate> updates = events.stream().flatMap(CaseUpdates::update).toList();
        cases.remember(updates.stream()
                .filter(update -> Progress.canSupersede(update.event()))
                .toList());
        notifications.add(news(updates.stream().flatMap(this::planned).toList()));
        withdrawHidden(updates);
        changes.add(updates.stream()
                .filter(update -> !(update.message().event() instanceof Restricted))
                .map(CaseUpdates::change)
                .toList());
    }

    private static Stream<CaseUpdate> update(CloudEvent<Record> event) {
        return event.data() instanceof CaseMessage<?> message
                ? Stream.of(new CaseUpdate(event.id(), event.version(), message))
                : Stream.empty();
    }

    private static CaseChange change(CaseUpdate update) {
        CodedName office = update.message().snapshot().office();
        List<String> departments = update.message().snapshot().departments();
        return new CaseChange(
                update.caseId(),
                update.version(),
                office == null ? null : office.code(),
                departments == null ? List.of() : departments,
                null);
    }

    private Stream<PlannedNotification> planned(CaseUpdate update) {
        return plan.notifications(update, notifications.channels()).stream();
    }

    private List<PlannedNotification> news(List<PlannedNotification> planned) {
        Map<String, Progress> progress =
                cases.of(planned.stream().map(one -> one.update().caseId()).collect(Collectors.toSet()));
        return planned.stream()
                .filter(one -> isNews(one, progress.getOrDefault(one.update().caseId(), Progress.NONE)))
                .toList();
    }

    private static boolean isNews(PlannedNotification one, Progress progress) {
        CaseUpdate update = one.update();
        boolean hidden = update.version() < progress.restrictedAt()
                && !update.readersWhenRestricted().contains(one.recipient());
        return !hidden && !progress.supersedes(update.event(), update.version());
    }

    /**
     * Withdraws what staff were told of cases that are restricted by now. Looks after the events are remembered and the
     * notifications stored: of two replicas that handle events of one case, one finds what the other stored.
     */
    private void withdrawHidden(List<CaseUpdate> updates) {
        Map<String, CaseUpdate> byCase = updates.stream()
                .collect(Collectors.toMap(CaseUpdate::caseId, Function.identity(), (first, _) -> first));
        cases.of(byCase.keySet()).forEach((caseId, progress) -> {
            if (progress.restrictedAt() > 0) {
                notifications.withdraw(
                        caseId, progress.restrictedAt(), byCase.get(caseId).readersWhenRestricted());
            }
        });
    }
}
