package cn.huiyin.complaint.cases.store;

import cn.huiyin.platform.messaging.OutboxCollection;
import cn.huiyin.platform.messaging.OutboxMessage;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Makes the messages of a case from its history. Their ids and traces are the same however often they are made. */
final class CaseOutbox {

    private final CaseAnnouncements announcements;

    CaseOutbox(CaseAnnouncements announcements) {
        this.announcements = announcements;
    }

    OutboxCollection<CaseDocument> of(MongoCollection<CaseDocument> cases) {
        return new OutboxCollection<>(cases, CaseDocument::id, this::messages);
    }

    List<OutboxMessage> messages(CaseDocument document) {
        long from = Objects.requireNonNullElse(document.pending(), Long.MAX_VALUE);
        var messages = new ArrayList<OutboxMessage>();
        document.replay((after, entry) -> {
            if (entry.version() >= from) {
                messages.add(announcements
                        .announce(after, entry.event(), entry.version())
                        .as(document.id() + ":" + entry.version(), entry.traceparent()));
            }
        });
        return messages;
    }
}
