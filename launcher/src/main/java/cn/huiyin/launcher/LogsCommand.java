package cn.huiyin.launcher;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.ProcessLedger;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ./run logs [service]}: the end of one log, or a few lines of each. */
@Command(name = "logs", description = "The end of the logs.")
final class LogsCommand implements Callable<Integer> {

    private static final int LINES_OF_ONE = 200;
    private static final int LINES_OF_EACH = 10;

    private final ProcessLedger ledger;
    private final PrintStream out;

    @Parameters(paramLabel = "SERVICE", arity = "0..1", description = "More of this one alone.")
    private Optional<String> service = Optional.empty();

    LogsCommand(Checkout checkout, PrintStream out) {
        this.ledger = checkout.ledger();
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        if (service.isPresent()) {
            print(logOf(service.get()), LINES_OF_ONE);
            return 0;
        }
        for (Path log : all()) {
            print(log, LINES_OF_EACH);
        }
        return 0;
    }

    private Path logOf(String name) throws IOException {
        Path log = ledger.log(name);
        if (!Files.exists(log)) {
            String names = all().stream()
                    .map(each -> each.getFileName().toString().replace(".log", ""))
                    .collect(Collectors.joining(", "));
            throw new StackFailure("There is no log of " + name
                    + (names.isEmpty() ? ", nor of anything else." : "; there are: " + names + "."));
        }
        return log;
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> logs = Files.list(ledger.log("any").getParent())) {
            return logs.sorted().toList();
        }
    }

    /** Invalid bytes are replaced, so that a broken character does not hide a log. */
    private void print(Path log, int most) throws IOException {
        List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .lines()
                .toList();
        out.println("==> " + log);
        lines.subList(Math.max(0, lines.size() - most), lines.size()).forEach(out::println);
    }
}
