package cn.huiyin.complaint.cases.store;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.Restriction;
import cn.huiyin.platform.messaging.OutboxCollection;
import cn.huiyin.platform.messaging.OutboxMessage;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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

    /** Once a case is restricted, messages of its earlier events are hidden too. */
    List<OutboxMessage> messages(CaseDocument document) {
        long from = Objects.requireNonNullElse(document.pending(), Long.MAX_VALUE);
        ArrayList<Supplier<OutboxMessage>> messages = new ArrayList<>();
        boolean[] hidden = new boolean[1];
        document.replay((after, entry) -> {
            hidden[0] = Restriction.holds(after);
            if (entry.version() >= from) {
                messages.add(() -> message(after, entry, document.traceOf(entry.version()), hidden[0]));
            }
        });
        return messages.stream().map(Supplier::get).toList();
    }

    /**
     * @param after the case as the entry's event left it
     * @param trace W3C trace context of the request that caused it; the message goes out in it
     * @param hidden whether the case is restricted
     */
    OutboxMessage message(Case after, HistoryEntry entry, @Nullable String trace, boolean hidden) {
        long version = entry.version();
        return announcements
                .announce(after, entry.event(), version, hidden)
                .as(after.id().value() + ":" + version, trace);
    }
}
