package cn.huiyin.complaint.proposals.domain;

/** How similar the words of two texts are. An implementation may compare meanings instead of characters. */
@FunctionalInterface
public interface TextSimilarity {

    /** Prepares a text for comparison with many others; both texts must be prepared by the same instance. */
    Wording read(String text);

    /** A text that was read. */
    interface Wording {

        /** From 0 to 1. */
        double alike(Wording other);
    }
}
