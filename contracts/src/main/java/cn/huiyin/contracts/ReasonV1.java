package cn.huiyin.contracts;

/**
 * Why the dispatch engine answered as it did.
 *
 * @param stage which stage saw it
 * @param text in words a citizen could be told, in Chinese
 */
public record ReasonV1(
        @OneOf({"text", "place", "responsibility", "deadline"})
        String stage,

        String text) {}
