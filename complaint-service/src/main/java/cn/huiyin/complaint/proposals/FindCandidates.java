package cn.huiyin.complaint.proposals;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.queues.CaseQueues;
import cn.huiyin.complaint.cases.queues.ListedCase;
import cn.huiyin.complaint.cases.queues.QueueView;
import cn.huiyin.complaint.cases.queues.Selection;
import cn.huiyin.complaint.cases.related.Candidates;
import cn.huiyin.complaint.cases.search.SearchCases;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.proposals.domain.Report;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the cases that are worth comparing: near, of the same person, or with the name of the source in them. */
@Component
class FindCandidates {

    /** The limit for each kind; so many are compared in some tens of milliseconds. */
    private static final int MOST = 100;

    private static final Selection OPEN = new Selection(QueueView.OPEN, null, null);
    private static final int MOST_NAMES = 3;
    private static final int MOST_OF_NAME = 30;

    private final Candidates related;
    private final SearchCases search;
    private final CaseQueues queues;
    private final Clock time;

    FindCandidates(Candidates related, SearchCases search, CaseQueues queues, Clock time) {
        this.related = related;
        this.search = search;
        this.queues = queues;
        this.time = time;
    }

    List<ListedCase> of(Case current, Report report, Scope scope) {
        int reach = report.main().metres();
        Instant since =
                current.registeredAt().minus(Duration.ofDays(2L * report.main().days()));
        LinkedHashSet<String> ids = new LinkedHashSet<>(related.of(current, 2 * reach, since, MOST));
        report.opener().stream().limit(MOST_NAMES).forEach(name -> ids.addAll(withName(name, scope)));
        ids.remove(current.id().value());
        return queues.these(scope, new ArrayList<>(ids));
    }

    /** Cases without a point are found by the name of their source alone. */
    private List<String> withName(String name, Scope scope) {
        return search.latest(scope, OPEN, name, time.instant(), MOST_OF_NAME);
    }
}
