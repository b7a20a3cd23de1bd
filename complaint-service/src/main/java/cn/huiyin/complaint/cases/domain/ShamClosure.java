package cn.huiyin.complaint.cases.domain;

import java.time.Instant;

/**
 * Sham closure 假闭环: the same matter came again soon after the case was answered or closed.
 *
 * @param answeredAt when the answer was given that did not hold; a later answer is judged anew
 */
public record ShamClosure(Instant answeredAt) {

    /** Whether the latest answer of the case is flagged. */
    public static boolean flagged(Case current) {
        Answer answer = current.answer();
        return answer != null
                && current.facets()
                        .find(ShamClosure.class)
                        .filter(flag -> flag.answeredAt().equals(answer.at()))
                        .isPresent();
    }
}
