package cn.huiyin.complaint.intake;

import cn.huiyin.complaint.cases.Cases;
import cn.huiyin.complaint.cases.IdempotencyKey;
import cn.huiyin.complaint.cases.StoredCase;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.photos.PhotoStore;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Registers a complaint: checked, numbered, stored, and only then acknowledged. The same key never makes two cases. */
@Service
public class RegisterComplaint {

    private final ComplaintChecks checks;
    private final CaseDecider decider;
    private final CaseNumbers numbers;
    private final QueryCodes codes;
    private final PhotoStore photos;
    private final Cases cases;
    private final java.time.Clock time;

    RegisterComplaint(
            ComplaintChecks checks,
            CaseDecider decider,
            CaseNumbers numbers,
            QueryCodes codes,
            PhotoStore photos,
            Cases cases,
            java.time.Clock time) {
        this.checks = checks;
        this.decider = decider;
        this.numbers = numbers;
        this.codes = codes;
        this.photos = photos;
        this.cases = cases;
        this.time = time;
    }

    /**
     * @throws ProblemException invalid-input, unknown-category, outside-district, coordinates-swapped, or
     *     idempotency-key-reused when the key belongs to another request
     */
    public Registration register(NewComplaint request) {
        checks.check(request);
        var key = new IdempotencyKey(request.keyOwner() + ":" + request.idempotencyKey(), RequestDigest.of(request));
        if (!request.photos().isEmpty()) {
            var earlier = earlier(key);
            if (earlier.isPresent()) {
                return earlier.get();
            }
        }
        return insert(request, key).orElseGet(() -> earlier(key).orElseThrow());
    }

    private Optional<Registration> insert(NewComplaint request, IdempotencyKey key) {
        var now = time.instant().truncatedTo(ChronoUnit.MILLIS);
        var id = CaseIds.next(now);
        if (request.photos().isEmpty()) {
            return insert(id, request, List.of(), key, now);
        }
        var inserted = insert(id, request, photos.store(id, request.photos()), key, now);
        if (inserted.isPresent()) {
            photos.keep(id);
        } else {
            photos.discard(id);
        }
        return inserted;
    }

    private Optional<Registration> insert(
            CaseId id, NewComplaint request, List<String> storedPhotos, IdempotencyKey key, Instant now) {
        var event = decider.register(numbers.next(now), complaint(request, storedPhotos), now);
        return cases.insert(id, event, key).map(made -> receipt(made, false));
    }

    private Optional<Registration> earlier(IdempotencyKey key) {
        return cases.findByIdempotencyKey(key.scoped()).map(earlier -> {
            if (!earlier.requestHash().equals(key.requestHash())) {
                throw ProblemException.of(
                        ProblemType.IDEMPOTENCY_KEY_REUSED, "Idempotency-Key: used before for another request");
            }
            return receipt(earlier.stored(), true);
        });
    }

    private Registration receipt(StoredCase stored, boolean alreadyKnown) {
        var current = stored.current();
        CaseId id = current.id();
        var assignBy = current.deadlines()
                .latest(DeadlineKind.ASSIGN)
                .map(Deadline::dueAt)
                .orElse(null);
        Instant registeredAt = current.registeredAt();
        return new Registration(
                id, current.number(), codes.codeOf(current.number()), registeredAt, assignBy, alreadyKnown);
    }

    private static Complaint complaint(NewComplaint request, List<String> photos) {
        return new Complaint(
                request.channel(),
                request.text(),
                request.categoryHint(),
                request.place(),
                request.contact(),
                request.secret(),
                request.citizen(),
                request.externalOrder(),
                request.reportedAt(),
                photos);
    }
}
