package cn.huiyin.complaint.cases;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.platform.messaging.OutboxMessage;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * Stored form of a case: value, history and outbox in one document, beside the fields that the queries need.
 *
 * @param words of the complaint, segmented
 * @param terms where the case stands in the lists of what it is found by, see {@link SearchTerms}
 * @param facts what the queries need, derived from {@code current} at every write
 * @param counting what the statistics need, see {@link Counting}
 * @param contactViews every look at the contact data; they change no version, for they change nothing that an act is
 *     decided by
 * @param pending whether the outbox holds messages
 */
public record CaseDocument(
        @BsonId String id,
        long version,
        String number,
        String idempotencyKey,
        String requestHash,
        @Nullable String citizen,
        String registeredDay,
        List<String> words,
        List<String> terms,
        CaseFacts facts,
        Counting counting,
        Case current,
        List<HistoryEntry> history,
        List<ContactView> contactViews,
        List<OutboxMessage> outbox,
        boolean pending) {

    static final String COLLECTION = "cases";
    static final String ID = "_id";
    static final String VERSION = "version";
    static final String NUMBER = "number";
    static final String IDEMPOTENCY_KEY = "idempotencyKey";
    static final String CITIZEN = "citizen";
    static final String REGISTERED_DAY = "registeredDay";
    static final String WORDS = "words";
    static final String TERMS = "terms";
    static final String FACTS = "facts";
    static final String CURRENT = "current";
    static final String STATE = "current.state";
    static final String OFFICE = "current.office.code";
    static final String CATEGORY = "current.category.code";
    static final String HISTORY = "history";
    static final String CONTACT_VIEWS = "contactViews";
    static final String OUTBOX = "outbox";
    static final String PENDING = "pending";

    StoredCase stored() {
        return new StoredCase(current, version, history, contactViews);
    }
}
