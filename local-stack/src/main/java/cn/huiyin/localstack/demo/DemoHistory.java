package cn.huiyin.localstack.demo;

import cn.huiyin.localstack.accounts.Tokens;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.Stopwatch;
import cn.huiyin.localstack.demo.DemoComplaint.DemoAct;
import cn.huiyin.localstack.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Loads a few weeks' work into an empty platform, so that no page is empty: complaints of every office and state,
 * invented by us, filed and handled through the real interface by the demo accounts.
 */
public final class DemoHistory {

    private final DemoDesk desk;
    private final Progress progress;
    private final List<String> refusals = new ArrayList<>();

    /**
     * @param url the gateway's address
     * @param secrets the secret shared with the hotline among them
     */
    public DemoHistory(String url, Tokens tokens, Map<String, String> secrets, Progress progress) {
        this.desk = new DemoDesk(url, tokens, secrets);
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
        List<FiledCase> filed = new ArrayList<>();
        for (DemoComplaint complaint : complaints) {
            filed.add(attempt(FiledCase.none(), () -> desk.file(complaint)));
        }
        int acts = 0;
        for (int i = 0; i < filed.size(); i++) {
            acts += handle(filed.get(i), complaints.get(i));
        }
        String outcome = complaints.size() + " complaints filed, " + acts + " acts done";
        progress.done(
                "demo", refusals.isEmpty() ? outcome : outcome + ", " + refusals.size() + " refused", watch.elapsed());
        return List.copyOf(refusals);
    }

    private int handle(FiledCase filed, DemoComplaint complaint) {
        if (filed.isNone()) {
            return 0;
        }
        attempt(false, () -> desk.awaitDispatch(filed));
        int done = 0;
        for (DemoAct act : complaint.acts()) {
            done += attempt(0, () -> desk.perform(filed, act));
        }
        return done;
    }

    private <T> T attempt(T otherwise, Attempt<T> attempt) {
        try {
            return attempt.run();
        } catch (DemoRefusal e) {
            refusals.add(e.getMessage());
            return otherwise;
        }
    }

    private interface Attempt<T> {
        T run() throws DemoRefusal;
    }

    private static List<DemoComplaint> read() {
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
