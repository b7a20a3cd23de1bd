package cn.huiyin.complaint.reasons;

import org.jspecify.annotations.Nullable;

/**
 * Why a complaint was not taken, and where it can be taken instead.
 *
 * @param kind a code; absent where an earlier version rejected it
 * @param reason in the words of who rejected it
 * @param authority who is responsible, in the reader's language; absent without a kind
 * @param telephone of the authority; absent where none is verified
 * @param way what to do, in the reader's language; absent without a kind
 * @param legalWay what was said of the way beside that; absent where nothing was
 */
public record RejectionView(
        @Nullable String kind,
        @Nullable String reason,
        @Nullable String authority,
        @Nullable String telephone,
        @Nullable String way,
        @Nullable String legalWay) {}
