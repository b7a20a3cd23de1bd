package cn.huiyin.complaint.survey;

import cn.huiyin.complaint.cases.queues.CaseQueues;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.paging.Cursor;
import cn.huiyin.platform.paging.Page;
import cn.huiyin.platform.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The follow-ups behind the figures of surveys, without those whose case has become a report against officials. */
@Component
class FollowUpLists {

    private final FollowUps followUps;
    private final CaseQueues queues;
    private final SurveyViews views;

    FollowUpLists(FollowUps followUps, CaseQueues queues, SurveyViews views) {
        this.followUps = followUps;
        this.queues = queues;
        this.views = views;
    }

    /**
     * One page, by survey and in the order of its draw.
     *
     * @param part what is counted, by its code
     * @param office only cases of this office; empty for all
     */
    Page<FollowUpView> page(
            List<SurveyDocument> surveys, String part, Optional<String> office, @Nullable Cursor cursor, int size) {
        FollowUpPart wanted = FollowUpPart.ofCode(part).orElseThrow(() -> unknown(part));
        List<String> ids = surveys.stream().map(SurveyDocument::id).toList();
        List<FollowUpDocument> found = followUps.page(ids, wanted, office, cursor, size + 1);
        List<FollowUpDocument> page = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? positionOf(page.getLast()).encode() : null;
        return new Page<>(withoutRestricted(page).map(views::followUp).toList(), next);
    }

    private static Cursor positionOf(FollowUpDocument last) {
        return new Cursor(Instant.ofEpochMilli(last.place()), last.survey());
    }

    /** Officials must not read what was said of them. */
    private Stream<FollowUpDocument> withoutRestricted(List<FollowUpDocument> page) {
        Set<String> seen = queues
                .these(
                        Scope.DISTRICT,
                        page.stream().map(FollowUpDocument::caseId).toList())
                .stream()
                .map(listed -> listed.current().id().value())
                .collect(Collectors.toSet());
        return page.stream().filter(one -> seen.contains(one.caseId()));
    }

    private static ProblemException unknown(String part) {
        return ProblemException.of(
                        ProblemType.INVALID_INPUT,
                        "part: \"%s\" (expected: one of %s)".formatted(part, FollowUpPart.CODES))
                .at("?part", "unknown");
    }
}
