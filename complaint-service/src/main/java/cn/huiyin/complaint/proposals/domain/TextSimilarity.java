package cn.huiyin.complaint.proposals.domain;

/** How alike two texts are worded. What compares meanings instead of characters can take the place of this. */
@FunctionalInterface
public interface TextSimilarity {

    /** What is needed of a text to compare it with many others; both sides are read by the same. */
    Wording read(String text);

    /** A text that was read. */
    interface Wording {

        /** From 0 to 1. */
        double alike(Wording other);
    }
}
