package cn.huiyin.complaint.intake;

import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.IdempotencyKey;
import cn.huiyin.complaint.photos.PhotoUpload;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Registers a complaint: checked, numbered, stored, and only then acknowledged. The same key never makes two cases. */
@Service
public class RegisterComplaint {

    private final ComplaintChecks checks;
    private final StoreNewCase newCases;
    private final Cases cases;

    RegisterComplaint(ComplaintChecks checks, StoreNewCase newCases, Cases cases) {
        this.checks = checks;
        this.newCases = newCases;
        this.cases = cases;
    }

    /**
     * @param given as the channel hands it over; of its photos nothing is stored yet
     * @param photos at most 9, as they were sent
     * @throws ProblemException invalid-input, unknown-category, outside-district, coordinates-swapped, not-an-image, or
     *     idempotency-key-reused when the key belongs to another request
     */
    public Registration register(Complaint given, RequestKey requestKey, List<PhotoUpload> photos) {
        Complaint complaint = SanitizedComplaint.of(given);
        checks.check(complaint, requestKey, photos.size());
        IdempotencyKey key = new IdempotencyKey(requestKey.scoped(), RequestDigest.of(complaint, photos));
        // Looked up before photos are decoded and stored in vain; without photos the insert detects it.
        Optional<Registration> earlier = photos.isEmpty() ? Optional.<Registration>empty() : earlier(key);
        return earlier.or(() -> stored(complaint, photos, key))
                .or(() -> earlier(key))
                .orElseThrow();
    }

    /**
     * Registers what an operator was told.
     *
     * @param answer what the caller was told, where that closes the case at once
     * @throws ProblemException as {@link #register}
     */
    public Registration registerCall(
            Complaint given, RequestKey requestKey, CaseActor operator, @Nullable String answer) {
        Complaint complaint = SanitizedComplaint.of(given);
        checks.check(complaint, requestKey, 0);
        IdempotencyKey key = new IdempotencyKey(requestKey.scoped(), RequestDigest.of(complaint, answer));
        return newCases.storeCall(complaint, operator, answer, key)
                .map(stored -> new Registration(stored.current(), false))
                .or(() -> earlier(key))
                .orElseThrow();
    }

    private Optional<Registration> stored(Complaint complaint, List<PhotoUpload> photos, IdempotencyKey key) {
        return newCases.store(complaint, photos, key).map(stored -> new Registration(stored.current(), false));
    }

    private Optional<Registration> earlier(IdempotencyKey key) {
        return cases.findByIdempotencyKey(key.scoped()).map(earlier -> {
            if (!earlier.requestHash().equals(key.requestHash())) {
                throw ProblemException.of(
                        ProblemType.IDEMPOTENCY_KEY_REUSED, "Idempotency-Key: used before for another request");
            }
            return new Registration(earlier.stored().current(), true);
        });
    }
}
