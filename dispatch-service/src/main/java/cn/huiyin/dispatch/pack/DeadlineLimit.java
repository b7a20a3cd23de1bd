package cn.huiyin.dispatch.pack;

import java.time.LocalDate;

/**
 * One limit of a deadline class 时限类型.
 *
 * @param deadline ASSIGN, ACCEPT, CONTACT or ANSWER
 * @param limit in {@code unit}, at least 1
 * @param unit {@code working-hours} or {@code working-days}
 */
public record DeadlineLimit(
        String deadlineClass,
        String name,
        String nameEn,
        LocalDate effectiveFrom,
        String deadline,
        int limit,
        String unit) {}
