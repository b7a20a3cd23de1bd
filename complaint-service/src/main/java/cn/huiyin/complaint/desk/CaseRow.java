package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Channel;
import cn.huiyin.complaint.cases.views.Named;
import cn.huiyin.complaint.deadlines.DeadlineView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case in a queue.
 *
 * @param caseId id of the case inside the platform; what the routes under {@code /api/cases} take
 * @param number case number, as the citizen knows it
 * @param version counts what has happened to the case; an act names the version that was seen
 * @param state where the case stands
 * @param category what the complaint is about; absent until it is known
 * @param office the office that has the case; absent until one has it
 * @param address the place as the citizen wrote it, masked like the text; absent where only a point was given
 * @param text how the complaint begins; telephone numbers and the like are hidden
 * @param channel how the complaint came in
 * @param registeredAt when it was registered
 * @param nextDeadline the running deadline that ends first; absent where none runs
 * @param deadlines all four, in the order in which they end
 * @param reopened times it was opened again
 * @param photos how many there are
 * @param officer the officer of the office who has it; absent where nobody in particular has it
 * @param counted what it is counted for; only in the list behind a figure
 */
record CaseRow(
        String caseId,
        String number,
        long version,
        CaseState state,
        @Nullable Named category,
        @Nullable Named office,
        @Nullable String address,
        String text,
        Channel channel,
        Instant registeredAt,
        @Nullable DeadlineView nextDeadline,
        List<DeadlineView> deadlines,
        int reopened,
        int photos,
        @Nullable Named officer,
        @Nullable Counted counted) {

    /**
     * What a figure counts a case for.
     *
     * @param at when it became certain: registered, answered or due, rated
     * @param side met, missed or running
     */
    record Counted(Instant at, String side) {}

    CaseRow counted(Counted why) {
        return new CaseRow(
                caseId,
                number,
                version,
                state,
                category,
                office,
                address,
                text,
                channel,
                registeredAt,
                nextDeadline,
                deadlines,
                reopened,
                photos,
                officer,
                why);
    }
}
