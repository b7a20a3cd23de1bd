package cn.huiyin.demo.history;

import cn.huiyin.demo.history.DemoComplaint.DemoAct;
import cn.huiyin.localstack.accounts.Tokens;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.Stopwatch;
import cn.huiyin.localstack.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Loads a few weeks' work into an empty platform, so that no page is empty: complaints of every office and state,
 * invented by us, filed and handled through the real interface by the demo accounts.
 */
public final class DemoHistory {

    /** No complaint is older. */
    static final Duration REACH = Duration.ofDays(90);

    private final DemoDesk desk;
    private final DemoTime time;
    private final Progress progress;
    private final List<String> refusals = new ArrayList<>();

    /**
     * @param url the gateway's address
     * @param secrets the secret shared with the hotline among them
     * @param time the services' time
     */
    public DemoHistory(String url, Tokens tokens, Map<String, String> secrets, DemoTime time, Progress progress) {
        this.desk = new DemoDesk(url, tokens, secrets, time);
        this.time = time;
        this.progress = progress;
    }

    /** Loads it when the platform knows no case at all. @return what the platform refused, a sentence each */
    public List<String> loadWhenNew() {
        if (!desk.isEmpty()) {
            return List.of();
        }
        List<DemoComplaint> complaints = read();
        progress.begun("demo", "filing and handling " + complaints.size() + " invented complaints");
        Stopwatch watch = Stopwatch.started();
        steps(complaints).forEach(this::take);
        int acts = complaints.stream()
                .mapToInt(complaint -> complaint.acts().size())
                .sum();
        progress.done(
                "demo",
                complaints.size() + " complaints, " + acts + " acts"
                        + (refusals.isEmpty() ? "" : ", " + refusals.size() + " refused"),
                watch.elapsed());
        return List.copyOf(refusals);
    }

    /** Something that was done at a time, to one complaint. */
    private record Step(Instant at, Attempt<?> attempt) {}

    /** All acts on all complaints, ordered by time, since the clock cannot go back. */
    private List<Step> steps(List<DemoComplaint> complaints) {
        LocalDate today = DemoTime.today();
        List<Step> steps = new ArrayList<>();
        for (DemoComplaint complaint : complaints) {
            AtomicReference<FiledCase> filed = new AtomicReference<>(FiledCase.none());
            steps.add(new Step(DemoTime.at(complaint.at(), today), () -> {
                filed.set(desk.file(complaint));
                return desk.awaitDispatch(filed.get());
            }));
            for (DemoAct act : complaint.acts()) {
                steps.add(new Step(
                        DemoTime.at(act.at(), today), () -> filed.get().isNone() ? 0 : desk.perform(filed.get(), act)));
            }
        }
        steps.sort(Comparator.comparing(Step::at));
        return steps;
    }

    private void take(Step step) {
        time.set(step.at());
        try {
            step.attempt().run();
        } catch (DemoRefusal e) {
            refusals.add(e.getMessage());
        }
    }

    private interface Attempt<T> {
        T run() throws DemoRefusal;
    }

    static List<DemoComplaint> read() {
        try (InputStream in = DemoHistory.class.getResourceAsStream("/demo/history.json")) {
            if (in == null) {
                throw new IOException("demo/history.json is missing from the class path");
            }
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)).items().stream()
                    .map(DemoComplaint::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
