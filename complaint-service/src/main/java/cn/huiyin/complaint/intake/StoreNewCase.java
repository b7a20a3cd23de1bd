package cn.huiyin.complaint.intake;

import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.acts.AnswerAtOnce;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.IdempotencyKey;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.complaint.photos.PhotoBatch;
import cn.huiyin.complaint.photos.PhotoStore;
import cn.huiyin.complaint.photos.PhotoUpload;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a case of a checked complaint and stores it with its photos. */
@Component
class StoreNewCase {

    private final CaseDecider decider;
    private final CaseNumbers numbers;
    private final PhotoStore photos;
    private final Cases cases;
    private final Clock time;

    StoreNewCase(CaseDecider decider, CaseNumbers numbers, PhotoStore photos, Cases cases, Clock time) {
        this.decider = decider;
        this.numbers = numbers;
        this.photos = photos;
        this.cases = cases;
        this.time = time;
    }

    /** @return empty when a case with this key exists already; nothing is stored then, no photo either */
    Optional<StoredCase> store(Complaint complaint, List<PhotoUpload> uploads, IdempotencyKey key) {
        Instant now = time.instant().truncatedTo(ChronoUnit.MILLIS);
        CaseId id = CaseIds.next(now);
        if (uploads.isEmpty()) {
            return insert(id, complaint, key, now);
        }
        PhotoBatch batch = PhotoBatch.ofFiling(id);
        Optional<StoredCase> inserted = insert(id, complaint.withPhotos(photos.store(batch, uploads)), key, now);
        if (inserted.isPresent()) {
            photos.keep(batch);
        } else {
            photos.discard(batch);
        }
        return inserted;
    }

    /** @return empty when a case with this key exists already; nothing is stored then */
    Optional<StoredCase> storeCall(
            Complaint complaint, CaseActor operator, @Nullable String answer, IdempotencyKey key) {
        Instant now = time.instant().truncatedTo(ChronoUnit.MILLIS);
        CaseId id = CaseIds.next(now);
        CaseNumber number = numbers.next(now);
        List<CaseEvent> events = answer == null
                ? decider.registerAll(number, complaint, operator, now)
                : decider.registerAnswered(id, number, complaint, operator, new AnswerAtOnce.Command(answer), now);
        return cases.insert(id, events, key);
    }

    private Optional<StoredCase> insert(CaseId id, Complaint complaint, IdempotencyKey key, Instant now) {
        CaseActor by = CaseActor.citizen(complaint.citizen(), complaint.citizenOffice());
        return cases.insert(id, decider.registerAll(numbers.next(now), complaint, by, now), key);
    }
}
