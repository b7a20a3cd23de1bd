package cn.huiyin.launcher;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.FailureReasons;
import cn.huiyin.operator.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/** What {@code ./run} and {@code ./test} call: finds the command, and turns a failure into one sentence. */
public final class Main {

    private Main() {}

    /** @param arguments the clone's folder, the script (run or test), then what stood behind it */
    public static void main(String[] arguments) {
        System.exit(exitCode(Arrays.asList(arguments)));
    }

    private static int exitCode(List<String> arguments) {
        try {
            Checkout checkout = Checkout.at(Path.of(arguments.getFirst()), System.getenv());
            CommandLine line = arguments.get(1).equals("test") ? testCommands(checkout) : runCommands(checkout);
            return line.addSubcommand(new HelpCommand())
                    .setExecutionExceptionHandler((failure, _, _) -> failed(failure))
                    .execute(arguments.subList(2, arguments.size()).toArray(String[]::new));
        } catch (StackFailure e) {
            return failed(e.getMessage());
        }
    }

    static CommandLine testCommands(Checkout checkout) {
        return new CommandLine(new TestCommand(checkout))
                .addSubcommand(new DrillsCommand(checkout))
                .addSubcommand(new ClusterDrillCommand(checkout));
    }

    static CommandLine runCommands(Checkout checkout) {
        CommandLine line = new CommandLine(new RunCommand(checkout))
                .addSubcommand(new StopCommand(checkout))
                .addSubcommand(new StatusCommand(checkout))
                .addSubcommand(new LogsCommand(checkout, System.out))
                .addSubcommand(new ResetCommand(checkout))
                .addSubcommand(new BackingCommand(checkout))
                .addSubcommand(new BenchCommand(checkout))
                .addSubcommand(new ClusterCommand(checkout))
                .addSubcommand(new SimulateSurveyCommand(checkout))
                .addSubcommand(new TrainCommand(checkout))
                .addSubcommand(new EvaluateCommand(checkout));
        OperatorCommands.of(checkout).forEach(line::addSubcommand);
        return line;
    }

    private static int failed(Exception failure) throws Exception {
        return switch (failure) {
            case StackFailure known -> failed(known.getMessage());
            case Failure known -> failed(known.getMessage());
            case UncheckedIOException io -> failed(sentence(io.getCause()));
            default -> throw failure;
        };
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
