package cn.huiyin.complaint.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.EscalationLevel;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Outcome;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.RejectionKind;
import cn.huiyin.complaint.cases.domain.Satisfaction;
import cn.huiyin.complaint.cases.domain.acts.Accept;
import cn.huiyin.complaint.cases.domain.acts.Assigned;
import cn.huiyin.complaint.cases.domain.acts.Close;
import cn.huiyin.complaint.cases.domain.acts.GiveAnswer;
import cn.huiyin.complaint.cases.domain.acts.LogContact;
import cn.huiyin.complaint.cases.domain.acts.LogInspection;
import cn.huiyin.complaint.cases.domain.acts.Rate;
import cn.huiyin.complaint.cases.domain.acts.Reject;
import cn.huiyin.complaint.cases.domain.acts.Reopen;
import cn.huiyin.complaint.cases.domain.acts.Tick;
import cn.huiyin.complaint.cases.domain.acts.Withdraw;
import cn.huiyin.complaint.cases.store.HistoryEntry;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublicTimelineTest {

    private static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");
    private static final CaseActor OFFICER = new CaseActor(Party.OFFICE, "subject-of-wang", "王科长");
    private static final CaseActor DESK = new CaseActor(Party.TRIAGE, "subject-of-tang", "唐派单");
    private static final CaseActor CITIZEN = new CaseActor(Party.CITIZEN, "subject-of-li", null);
    private static final Deadline DEADLINE = new Deadline(DeadlineKind.ANSWER, AT, null, null, null, null, "c", "p");

    @Test
    void namesNobodyAndShowsNothingThatStaffWroteForEachOther() {
        List<PublicTimelineEntry> lines = timeline(
                new Assigned(
                        AT,
                        DESK,
                        new Office("500108003", "南坪街道"),
                        null,
                        List.of(),
                        "standard",
                        List.of(),
                        "内部说明",
                        List.of(),
                        null),
                new Accept.Accepted(AT, OFFICER),
                new LogContact.Contacted(AT, OFFICER, LogContact.Outcome.REACHED, "内部说明", true),
                new LogInspection.Inspected(
                        AT, OFFICER, "内部说明", 61.5, 2, null, null, null, false, null, null, null, null),
                new Reopen.Reopened(AT, DESK, "内部说明", DEADLINE, null),
                new Close.Closed(AT, OFFICER, "内部说明"));

        assertThat(lines.toString()).doesNotContain("王科长", "唐派单", "subject-of", "内部说明");
        assertThat(lines)
                .extracting(PublicTimelineEntry::act)
                .containsExactly("assign", "accept", "contact", "inspection", "reopen", "close");
        assertThat(lines)
                .extracting(PublicTimelineEntry::actorKind)
                .containsExactly("desk", "office", "office", "office", "desk", "office");
    }

    @Test
    void leavesOutWhatTimeAloneDid() {
        assertThat(timeline(
                        new Accept.Accepted(AT, OFFICER),
                        new Tick.DeadlineMissed(
                                AT, CaseActor.ENGINE, DeadlineKind.ANSWER, AT, AT, EscalationLevel.OFFICE)))
                .extracting(PublicTimelineEntry::act)
                .containsExactly("accept");
    }

    @Test
    void showsTheCitizensOwnWordsAndTheAnswersToThem() {
        List<PublicTimelineEntry> lines = timeline(
                new GiveAnswer.Answered(AT, OFFICER, "已责令停工。", Outcome.SUPPORTED, null, null, null, null, null, null),
                new Rate.Rated(AT, CITIZEN, false, Satisfaction.DISSATISFIED, null, "昨晚又开工了", null),
                new Reopen.Reopened(AT, CITIZEN, "昨晚又开工了", DEADLINE, null),
                new Withdraw.Withdrawn(AT, CITIZEN, null));

        assertThat(lines)
                .extracting(PublicTimelineEntry::fields)
                .containsExactly(
                        Map.of("text", "已责令停工。", "outcome", "supported"),
                        Map.of("solved", false, "satisfaction", "dissatisfied", "reason", "昨晚又开工了"),
                        Map.of("reason", "昨晚又开工了"),
                        Map.of());
    }

    @Test
    void tellsWhyAMatterIsNotTakenOnAndWhereItCanBeTaken() {
        List<PublicTimelineEntry> lines =
                timeline(new Reject.Rejected(AT, DESK, RejectionKind.COURT, "这属于合同纠纷。", "向区人民法院起诉"));

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.act()).isEqualTo("reject");
            assertThat(line.fields()).isEqualTo(Map.of("kind", "court", "reason", "这属于合同纠纷。", "legalWay", "向区人民法院起诉"));
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
        return PublicTimeline.of(
                IntStream.range(0, events.length)
                        .mapToObj(i -> new HistoryEntry(i + 1, events[i], null))
                        .toList(),
                List.of());
    }
}
