package cn.huiyin.complaint.proposals.domain;

/** How alike two texts are worded, from 0 to 1. What compares meanings instead of characters can take the place of this. */
@FunctionalInterface
public interface TextSimilarity {

    double of(String one, String other);
}
