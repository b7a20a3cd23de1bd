package cn.huiyin.complaint.cases.store;

/**
 * What makes a repeated request recognisable.
 *
 * @param scoped the key together with whose it is, e.g. {@code hotline:20261124000137}; unique over all cases
 * @param requestHash digest of what was asked; the same key with another request is refused
 */
public record IdempotencyKey(String scoped, String requestHash) {}
