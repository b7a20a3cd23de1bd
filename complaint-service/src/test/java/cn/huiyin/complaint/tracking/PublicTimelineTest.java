package cn.huiyin.complaint.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.By;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Outcome;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.complaint.cases.domain.Satisfaction;
import cn.huiyin.complaint.cases.store.HistoryEntry;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublicTimelineTest {

    private static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");
    private static final By OFFICER = new By(Party.OFFICE, "subject-of-wang", "王科长");
    private static final By DESK = new By(Party.TRIAGE, "subject-of-tang", "唐派单");
    private static final By CITIZEN = new By(Party.CITIZEN, "subject-of-li", null);
    private static final Deadline DEADLINE = new Deadline(DeadlineKind.ANSWER, AT, null, null, null, null, "c", "p");

    @Test
    void namesNobodyAndShowsNothingThatStaffWroteForEachOther() {
        var lines = timeline(
                new CaseEvent.Assigned(
                        AT,
                        DESK,
                        new Office("500108003", "南坪街道"),
                        null,
                        List.of(),
                        "standard",
                        List.of(new Reason("hand", "内部说明")),
                        List.of()),
                new CaseEvent.Accepted(AT, OFFICER),
                new CaseEvent.Contacted(AT, OFFICER, true, "内部说明", true),
                new CaseEvent.Inspected(AT, OFFICER, "内部说明", 61.5, 2),
                new CaseEvent.Reopened(AT, DESK, "内部说明", DEADLINE),
                new CaseEvent.Closed(AT, OFFICER, "内部说明"));

        assertThat(lines.toString()).doesNotContain("王科长", "唐派单", "subject-of", "内部说明");
        assertThat(lines)
                .extracting(PublicTimelineEntry::act)
                .containsExactly("assigned", "accepted", "contacted", "inspected", "reopened", "closed");
        assertThat(lines)
                .extracting(PublicTimelineEntry::actorKind)
                .containsExactly("desk", "office", "office", "office", "desk", "office");
    }

    @Test
    void showsTheCitizensOwnWordsAndTheAnswersToThem() {
        var lines = timeline(
                new CaseEvent.Answered(AT, OFFICER, "已责令停工。", Outcome.SUPPORTED),
                new CaseEvent.Rated(AT, CITIZEN, false, Satisfaction.DISSATISFIED, "昨晚又开工了"),
                new CaseEvent.Reopened(AT, CITIZEN, "昨晚又开工了", DEADLINE),
                new CaseEvent.Withdrawn(AT, CITIZEN, null));

        assertThat(lines).extracting(PublicTimelineEntry::text).containsExactly("已责令停工。", "昨晚又开工了", "昨晚又开工了", null);
    }

    @Test
    void tellsWhyAMatterIsNotTakenOnAndWhereItCanBeTaken() {
        var lines = timeline(new CaseEvent.Rejected(AT, DESK, "这属于合同纠纷。", "向区人民法院起诉"));

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.act()).isEqualTo("rejected");
            assertThat(line.text()).isEqualTo("这属于合同纠纷。\n您可以：向区人民法院起诉");
        });
    }

    @ParameterizedTest
    @EnumSource
    void showsFiveStatusesAtMost(CaseState state) {
        assertThat(PublicStatus.of(state).code()).isIn("registered", "assigned", "processing", "answered", "closed");
    }

    @Test
    void saysWhatIsSpecialAboutAStatusOnly() {
        assertThat(Arrays.stream(CaseState.values()).filter(state -> PublicStatus.reasonOf(state) != null))
                .containsExactly(CaseState.TRIAGE, CaseState.REJECTED, CaseState.WITHDRAWN);
    }

    private static List<PublicTimelineEntry> timeline(CaseEvent... events) {
        return PublicTimeline.of(IntStream.range(0, events.length)
                .mapToObj(i -> new HistoryEntry(i + 1, events[i], null, null))
                .toList());
    }
}
