package cn.huiyin.notify.intake;

import cn.huiyin.contracts.CloudEvent;
import cn.huiyin.notify.delivery.Notifications;
import cn.huiyin.notify.telling.CaseProgress;
import cn.huiyin.notify.telling.domain.News;
import cn.huiyin.notify.telling.domain.Progress;
import cn.huiyin.notify.telling.domain.Telling;
import cn.huiyin.notify.telling.domain.TellingRules;
import cn.huiyin.platform.messaging.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Writes down who is to be told of an event. An event that comes twice finds its notifications there already; one that
 * comes late, after the case has moved on, is remembered and told to nobody.
 */
@Component
class CaseNews implements EventHandler {

    private final TellingRules rules;
    private final CaseProgress cases;
    private final Notifications notifications;

    CaseNews(TellingRules rules, CaseProgress cases, Notifications notifications) {
        this.rules = rules;
        this.cases = cases;
        this.notifications = notifications;
    }

    @Override
    public void handle(CloudEvent<Record> event) {
        NewsReader.read(event).ifPresent(news -> tell(event.id(), news));
    }

    private void tell(String eventId, News news) {
        Progress progress = cases.reached(news.caseId(), news.step(), news.version());
        if (progress.supersedes(news.step(), news.version())) {
            return;
        }
        for (Telling telling : rules.of(news)) {
            notifications.add(eventId, news, telling);
        }
    }
}
