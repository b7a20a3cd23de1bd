package cn.huiyin.complaint.intake;

/**
 * The idempotency key of a request to register a complaint.
 *
 * @param owner whose key it is: a citizen's subject, {@code anonymous}, or a channel
 * @param key unique within the owner's
 */
public record RequestKey(String owner, String key) {

    /** Unique among all requests. */
    public String scoped() {
        return owner + ":" + key;
    }
}
