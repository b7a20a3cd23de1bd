package cn.huiyin.bench.load;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.ChildProcess;
import cn.huiyin.localstack.process.ProcessLedger;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Runs our scenarios with wrk, the load generator that takes least from the processors which it shares with what it
 * measures: some 13 µs for one request, a tenth of what a client in Java takes.
 */
public final class Wrk {

    private static final String COMMON = "common";

    private final ProcessLedger ledger;
    private final Path work;

    /** @param work folder for scripts and their data */
    public Wrk(ProcessLedger ledger, Path work) {
        this.ledger = ledger;
        this.work = work;
        try {
            Files.createDirectories(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of so many lines, as scenarios read them. */
    public Path data(String name, List<String> lines) {
        try {
            return Files.write(work.resolve(name), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads the target for so long: each connection sends the next request when the last is answered. */
    public Load run(Scenario scenario, URI target, Duration time) {
        List<String> command = new ArrayList<>(List.of("wrk"));
        command.addAll(List.of("-t", String.valueOf(scenario.threads()), "-c", String.valueOf(scenario.connections())));
        command.addAll(List.of("-d", Math.max(1, time.toSeconds()) + "s", "--timeout", "60s"));
        command.addAll(List.of("-s", script(scenario.script()).toString(), target.toString(), "--"));
        command.addAll(List.of(scenario.data().toString(), UUID.randomUUID().toString()));
        command.addAll(scenario.arguments());
        try (ChildProcess process = ChildProcess.startPiped(ledger, "wrk", work, Map.of(), command)) {
            List<String> output = process.output().lines().toList();
            int exit = process.awaitExit();
            if (exit != 0) {
                throw new StackFailure("wrk ended with code " + exit + ": " + String.join(" ", output));
            }
            return LoadReader.read(output.stream());
        }
    }

    private Path script(String name) {
        try {
            return Files.writeString(work.resolve(name + ".lua"), resource(COMMON) + resource(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Wrk.class.getResourceAsStream("/load/" + name + ".lua")) {
            if (in == null) {
                throw new IOException(name + ".lua is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
