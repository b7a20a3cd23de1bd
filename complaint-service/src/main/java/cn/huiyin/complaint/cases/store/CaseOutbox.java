package cn.huiyin.complaint.cases.store;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.platform.messaging.OutboxCollection;
import cn.huiyin.platform.messaging.OutboxMessage;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Makes the messages of a case from its history. Their ids and traces are the same however often they are made. */
@Component
class CaseOutbox {

    private final CaseAnnouncements announcements;

    CaseOutbox(CaseAnnouncements announcements) {
        this.announcements = announcements;
    }

    OutboxCollection<CaseDocument> of(MongoCollection<CaseDocument> cases) {
        return new OutboxCollection<>(cases, CaseDocument::id, this::messages);
    }

    List<OutboxMessage> messages(CaseDocument document) {
        long from = Objects.requireNonNullElse(document.pending(), Long.MAX_VALUE);
        ArrayList<OutboxMessage> messages = new ArrayList<>();
        document.replay((after, entry) -> {
            if (entry.version() >= from) {
                messages.add(message(after, entry));
            }
        });
        return messages;
    }

    /** @param after the case as the entry's event left it */
    OutboxMessage message(Case after, HistoryEntry entry) {
        long version = entry.version();
        return announcements
                .announce(after, entry.event(), version)
                .as(after.id().value() + ":" + version, entry.traceparent());
    }
}
