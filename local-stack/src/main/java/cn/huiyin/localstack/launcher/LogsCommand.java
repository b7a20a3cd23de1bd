package cn.huiyin.localstack.launcher;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.ProcessLedger;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** {@code ./run logs [service]}: the end of one log, or a few lines of each. */
final class LogsCommand {

    private static final int LINES_OF_ONE = 200;
    private static final int LINES_OF_EACH = 10;
    /** Reads any bytes, so that a broken character does not hide a log. */
    private static final Charset LENIENT = StandardCharsets.ISO_8859_1;

    private final ProcessLedger ledger;
    private final PrintStream out;

    LogsCommand(Checkout checkout, PrintStream out) {
        this.ledger = checkout.ledger();
        this.out = out;
    }

    int run(List<String> arguments) {
        if (arguments.isEmpty()) {
            all().forEach(log -> print(log, LINES_OF_EACH));
            return 0;
        }
        Path log = ledger.log(arguments.getFirst());
        if (!Files.exists(log)) {
            throw new StackFailure("There is no log of " + arguments.getFirst()
                    + (all().isEmpty() ? ", nor of anything else." : "; there are: " + names() + "."));
        }
        print(log, LINES_OF_ONE);
        return 0;
    }

    private List<Path> all() {
        try (Stream<Path> logs = Files.list(ledger.log("any").getParent())) {
            return logs.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String names() {
        return String.join(
                ", ",
                all().stream()
                        .map(log -> log.getFileName().toString().replace(".log", ""))
                        .toList());
    }

    private void print(Path log, int most) {
        try {
            List<String> lines = Files.readAllLines(log, LENIENT);
            out.println("==> " + log);
            lines.subList(Math.max(0, lines.size() - most), lines.size())
                    .forEach(line -> out.println(new String(line.getBytes(LENIENT), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
