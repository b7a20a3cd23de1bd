package cn.huiyin.complaint.deadlines;

import org.springframework.stereotype.Component;

/** The deadline classes 时限类型 of the district pack. */
@Component
public class DeadlineClasses {

    private final DeadlinePolicy policy;

    DeadlineClasses(DeadlinePolicy policy) {
        this.policy = policy;
    }

    public boolean knows(String deadlineClass) {
        return policy.knows(deadlineClass);
    }
}
