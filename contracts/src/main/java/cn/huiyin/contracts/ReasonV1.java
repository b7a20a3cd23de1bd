package cn.huiyin.contracts;

/**
 * Why the dispatch engine answered as it did, in words a citizen could be told.
 *
 * @param stage one of text, place, responsibility, deadline
 */
public record ReasonV1(String stage, String text) {}
