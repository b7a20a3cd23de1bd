package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.WhistleCall;
import cn.huiyin.complaint.cases.domain.Whistles;
import cn.huiyin.complaint.cases.views.Named;
import cn.huiyin.platform.masking.Masking;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A department that was called in 吹哨, as its latest call stands.
 *
 * @param department the department
 * @param lead whether it leads; else it supports
 * @param task what it is asked to do
 * @param state {@code called}, {@code reported}, {@code result}, {@code declined}, {@code withdrawn} or {@code lapsed}
 * @param calledAt when it was called in
 * @param reportBy until when it reports in; absent where the calendar lacks the year
 * @param reportedAt when it reported in; absent where it has not
 * @param late whether it reported in late, or has not and the time is over
 */
record CallView(
        Named department,
        boolean lead,
        String task,
        String state,
        Instant calledAt,
        @Nullable Instant reportBy,
        @Nullable Instant reportedAt,
        boolean late) {

    static List<CallView> of(Case current, Instant now) {
        return Whistles.of(current).latest().stream().map(call -> of(call, now)).toList();
    }

    static CallView of(WhistleCall call, Instant now) {
        return new CallView(
                Named.of(call.department()),
                call.lead(),
                Masking.mask(call.task()),
                state(call),
                call.calledAt(),
                call.reportBy(),
                call.reportedAt(),
                call.late(now));
    }

    private static String state(WhistleCall call) {
        WhistleCall.Ending ending = call.ending();
        if (ending != null) {
            return ending.code();
        }
        return call.awaitsReport() ? "called" : "reported";
    }
}
