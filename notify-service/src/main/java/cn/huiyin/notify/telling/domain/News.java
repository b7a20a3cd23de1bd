package cn.huiyin.notify.telling.domain;

import org.jspecify.annotations.Nullable;

/**
 * One step of one case, as far as telling people goes.
 *
 * @param version of the case after the step
 * @param citizen subject of the signed-in citizen who filed it
 * @param contactLeft false when it is known that the citizen left no contact
 * @param officeCode nine digits; absent while no office is responsible
 */
public record News(
        Step step,
        String caseId,
        long version,
        @Nullable String citizen,
        boolean contactLeft,
        @Nullable String officeCode,
        Facts facts) {}
