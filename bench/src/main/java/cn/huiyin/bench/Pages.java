package cn.huiyin.bench;

import cn.huiyin.bench.Desk.Filed;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.Stopwatch;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Requests every page that reads cases from complaint-service, in the role that reads it, one request at a time. */
final class Pages {

    private static final String CASES = "/api/cases?view=";

    private static final String AN_OFFICE = "500108005";

    private final BenchStack stack;
    private final List<PageTimes> pages = new ArrayList<>();

    /** @param known a case with what its citizen was given */
    Pages(BenchStack stack, Filed known, String category) {
        this.stack = stack;
        for (String view : List.of("open", "overdue", "closed")) {
            lists(view, category);
        }
        page("triage", DemoAccount.TRIAGE, CASES + "triage");
        page("triage, of a category", DemoAccount.TRIAGE, CASES + "triage&category=" + category);
        numbers(known);
        searches();
        page("statistics of the district", DemoAccount.SUPERVISOR, "/api/statistics/overview");
        page("statistics of an office", DemoAccount.HEAD_DANZISHI, "/api/statistics/overview");
    }

    private void lists(String view, String category) {
        String office = "&office=" + AN_OFFICE;
        page(view, DemoAccount.SUPERVISOR, CASES + view);
        page(view + ", of a category", DemoAccount.SUPERVISOR, CASES + view + "&category=" + category);
        page(view + ", of an office", DemoAccount.SUPERVISOR, CASES + view + office);
        page(view + ", own office's", DemoAccount.OFFICER_DANZISHI, CASES + view);
        page(
                view + ", own office's of a category",
                DemoAccount.OFFICER_DANZISHI,
                CASES + view + "&category=" + category);
    }

    private void numbers(Filed known) {
        page("a number", DemoAccount.SUPERVISOR, CASES + "open&q=" + known.number());
        page("the last part of a number", DemoAccount.SUPERVISOR, CASES + "open&q=000777");
        page("a citizen's own", DemoAccount.CITIZEN, Complaints.PATH);
        pages.add(new PageTimes(
                "number and query code",
                "anybody",
                stack.complaintService() + Complaints.PATH + "/" + known.number(),
                Map.of("Query-Code", known.queryCode())));
    }

    private void searches() {
        String twoCommon = PagesCorpus.COMMON + " " + PagesCorpus.IN_TWO_OF_EIGHT;
        words("rare", DemoAccount.SUPERVISOR, "open", PagesCorpus.RARE);
        words("in all cases", DemoAccount.SUPERVISOR, "closed", PagesCorpus.COMMON);
        words("in one of eight", DemoAccount.SUPERVISOR, "closed", PagesCorpus.IN_ONE_OF_EIGHT);
        words("in all and in two of eight", DemoAccount.SUPERVISOR, "closed", twoCommon);
        words(
                "in one and in two of eight, never together",
                DemoAccount.SUPERVISOR,
                "closed",
                PagesCorpus.IN_ONE_OF_EIGHT + " " + PagesCorpus.IN_TWO_OF_EIGHT);
        words("in all cases, open", DemoAccount.SUPERVISOR, "open", PagesCorpus.COMMON);
        words("in all cases, own office's", DemoAccount.OFFICER_DANZISHI, "closed", PagesCorpus.COMMON);
        words("in two of eight, own office's open", DemoAccount.OFFICER_DANZISHI, "open", PagesCorpus.IN_TWO_OF_EIGHT);
        words("in none", DemoAccount.SUPERVISOR, "closed", "琥珀");
        words("in none and in all", DemoAccount.SUPERVISOR, "closed", "琥珀 " + PagesCorpus.COMMON);
    }

    private void words(String name, DemoAccount account, String view, String text) {
        page("words: " + name, account, CASES + view + "&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private void page(String name, DemoAccount account, String path) {
        pages.add(new PageTimes(
                name,
                account.username(),
                stack.complaintService() + path,
                stack.tokens().headers(account.username())));
    }

    /** Asks for each page so many times, interleaved, so that all see the same machine load. */
    List<PageTimes> measured(int warmUps, int times, Progress progress) {
        Stopwatch watch = Stopwatch.started();
        for (int i = 0; i < warmUps + times; i++) {
            boolean counts = i >= warmUps;
            pages.forEach(page -> page.ask(counts));
        }
        progress.done("pages", pages.size() + " pages, " + times + " times each", watch.elapsed());
        return pages;
    }
}
