package cn.huiyin.complaint.photos;

import cn.huiyin.complaint.cases.domain.CaseId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Photos that were sent together for one case: with its filing, or later.
 *
 * @param token tells those sent later apart; empty for those of the filing
 */
public record PhotoBatch(CaseId id, String token) {

    static final int MOST_PHOTOS = 9;

    private static final String SEPARATOR = "/";
    private static final int TOKEN_LENGTH = 8;

    public static PhotoBatch ofFiling(CaseId id) {
        return new PhotoBatch(id, "");
    }

    public static PhotoBatch later(CaseId id) {
        return new PhotoBatch(id, UUID.randomUUID().toString().substring(0, TOKEN_LENGTH));
    }

    static PhotoBatch ofKey(String key) {
        int end = key.indexOf(SEPARATOR);
        return end < 0
                ? ofFiling(new CaseId(key))
                : new PhotoBatch(new CaseId(key.substring(0, end)), key.substring(end + 1));
    }

    String key() {
        return token.isEmpty() ? id.value() : id.value() + SEPARATOR + token;
    }

    /** @param index from 0 */
    String photoId(int index) {
        return token.isEmpty() ? String.valueOf(index + 1) : token + "-" + (index + 1);
    }

    /** The ids that its photos may have. */
    List<String> photoIds() {
        return IntStream.range(0, MOST_PHOTOS).mapToObj(this::photoId).toList();
    }

    /** Whether one of these photos is of this batch. */
    public boolean anyOf(Collection<String> photos) {
        return photoIds().stream().anyMatch(photos::contains);
    }
}
