package cn.huiyin.complaint.intake;

import cn.huiyin.complaint.cases.domain.CaseId;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes case ids: UUID version 7 (RFC 9562), so that ids rise with time and new ones are appended to their index. */
final class CaseIds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TIMESTAMP_SHIFT = 16;
    private static final long VERSION_7 = 0x7000L;
    private static final long RANDOM_12_BITS = 0x0FFFL;
    private static final long VARIANT = 0x8000000000000000L;
    private static final long RANDOM_62_BITS = 0x3FFFFFFFFFFFFFFFL;

    private CaseIds() {}

    static CaseId next(Instant now) {
        long high = now.toEpochMilli() << TIMESTAMP_SHIFT | VERSION_7 | RANDOM.nextLong() & RANDOM_12_BITS;
        long low = VARIANT | RANDOM.nextLong() & RANDOM_62_BITS;
        return new CaseId(new UUID(high, low).toString());
    }
}
