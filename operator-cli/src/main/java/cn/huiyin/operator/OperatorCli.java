package cn.huiyin.operator;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line of an operator, against the platform that the environment names. */
@Command(name = "huiyin", description = "Commands for those who run Huiyin.")
public final class OperatorCli {

    private OperatorCli() {}

    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new OperatorCli()).addSubcommand(new HelpCommand());
        commands(Platform.of(System.getenv())).forEach(line::addSubcommand);
        line.setExecutionExceptionHandler((failure, _, _) -> failed(failure));
        System.exit(line.execute(arguments));
    }

    /** The commands by name, for the platform given. */
    public static Map<String, Object> commands(Platform platform) {
        return Map.of(
                "import", new ImportCommand(platform),
                "dlq", new DeadLettersCommand(platform),
                "check", new CheckCommand(platform),
                "backup", new BackupCommand(platform),
                "restore", new RestoreCommand(platform));
    }

    private static int failed(Exception failure) throws Exception {
        if (failure instanceof Failure) {
            System.err.println("  ✗  " + failure.getMessage());
            return 1;
        }
        throw failure;
    }
}
