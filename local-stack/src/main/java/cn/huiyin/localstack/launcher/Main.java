package cn.huiyin.localstack.launcher;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.FailureReasons;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What {@code ./run} and {@code ./test} call: finds the command, and turns a failure into one sentence. */
public final class Main {

    private static final String USAGE = """
            ./run                     builds what is stale, starts everything, until Ctrl-C
            ./run stop                stops all of it, from another terminal too
            ./run status              what runs, and whether it answers
            ./run logs [service]      the end of the logs
            ./run reset               empties database, broker and identity server
            ./run import FILE [--mapping FILE] [--report FILE]
                                      takes in a hotline's export (CSV or XLSX)
            ./run backing             starts only database, broker and identity server, until Ctrl-C
            ./run bench [--only PART,…] [--seconds N] [--rounds N] [--quick] [--write] [--profile SERVICE,…]
                                      measures intake, lifecycle, crowd and database; --write puts it into
                                      docs/performance.md; --profile shows what a service does meanwhile
            ./test [fast]             what CI runs, or the part of it that takes seconds""";

    private Main() {}

    /** @param arguments the clone's folder, the script (run or test), then what stood behind it */
    public static void main(String[] arguments) {
        System.exit(exitCode(arguments));
    }

    private static int exitCode(String[] arguments) {
        try {
            Checkout checkout = Checkout.at(Path.of(arguments[0]), System.getenv());
            List<String> words = Arrays.asList(arguments).subList(1, arguments.length);
            return run(checkout, words);
        } catch (StackFailure e) {
            return failed(e.getMessage());
        } catch (UncheckedIOException e) {
            return failed(sentence(e.getCause()));
        }
    }

    private static int run(Checkout checkout, List<String> words) {
        String command = words.size() == 1 ? words.getFirst() : words.get(0) + " " + words.get(1);
        List<String> rest = words.subList(Math.min(2, words.size()), words.size());
        return switch (command) {
            case "run" -> new RunCommand(checkout).run();
            case "run backing" -> new BackingCommand(checkout).run();
            case "run stop" -> new StopCommand(checkout).run();
            case "run status" -> new StatusCommand(checkout).run();
            case "run logs" -> new LogsCommand(checkout, System.out).run(rest);
            case "run reset" -> new ResetCommand(checkout).run();
            case "run bench" -> new BenchCommand(checkout).run(rest);
            case "run import" -> new ImportCommand(checkout).run(rest);
            case "test" -> new TestCommand(checkout).everything();
            case "test fast" -> new TestCommand(checkout).fast();
            case "run help", "run -h", "run --help" -> usage(0);
            default -> usage(2);
        };
    }

    private static int usage(int code) {
        System.out.println(USAGE);
        return code;
    }

    private static int failed(String sentence) {
        System.out.flush();
        System.err.println("  ✗  " + sentence);
        return 1;
    }

    private static String sentence(IOException failure) {
        return FailureReasons.of(String.valueOf(failure.getMessage()))
                .map(reason -> reason + ".")
                .orElse("A file could not be read or written: " + failure.getMessage() + ".");
    }
}
