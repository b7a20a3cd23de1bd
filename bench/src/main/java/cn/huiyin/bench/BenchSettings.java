package cn.huiyin.bench;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.services.ServiceKind;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** How long and what is measured, as the command line says it. */
@Command(name = "./run bench")
final class BenchSettings {

    @Option(names = "--quick")
    private boolean quick;

    @Option(names = "--write")
    private boolean write;

    @Option(names = "--only", split = ",", converter = PartConverter.class)
    private Part @Nullable [] only;

    @Option(names = "--seconds")
    private int seconds;

    @Option(names = "--rounds")
    private int rounds;

    @Option(names = "--profile", split = ",", converter = ServiceConverter.class)
    private ServiceKind[] profiled = {};

    private BenchSettings() {}

    /** @throws StackFailure when an argument is unknown */
    static BenchSettings of(List<String> arguments) {
        BenchSettings settings = new BenchSettings();
        try {
            new CommandLine(settings).parseArgs(arguments.toArray(String[]::new));
        } catch (ParameterException e) {
            throw new StackFailure(e.getMessage() + " (known: --quick, --write, --only PART,…, --seconds N, --rounds N,"
                    + " --profile SERVICE,…).");
        }
        return settings;
    }

    boolean measures(Part part) {
        return parts().contains(part);
    }

    Set<Part> parts() {
        return only == null ? EnumSet.allOf(Part.class) : EnumSet.copyOf(Arrays.asList(only));
    }

    /** Whether docs/performance.md is written. */
    boolean write() {
        return write;
    }

    /** Rounds of each compared target; the targets take turns, so that all see the same machine load. */
    int rounds() {
        return rounds > 0 ? rounds : quick ? 1 : 5;
    }

    Duration round() {
        return Duration.ofSeconds(seconds > 0 ? seconds : quick ? 2 : 6);
    }

    /** Load on each compared target before anything is measured. */
    Duration warmUp() {
        return Duration.ofSeconds(quick ? 3 : 20);
    }

    /** The warm-up is repeated while Java still compiles much, at most for this time. */
    Duration longestWarmUp() {
        return quick ? Duration.ZERO : Duration.ofMinutes(10);
    }

    /** How long the steady rate of the assignment is kept up. */
    Duration steady() {
        return Duration.ofSeconds(quick ? 3 : 30);
    }

    /** The cases over which the commands to the database are counted. */
    int countedCases() {
        return quick ? 10 : 100;
    }

    /** How many cases there are when pages are measured. */
    int listedCases() {
        return quick ? 2_000 : 100_000;
    }

    /** How often each page is asked for. */
    int askedPages() {
        return quick ? 5 : 60;
    }

    /** The services from which a profile is recorded. */
    List<ServiceKind> profiled() {
        return List.of(profiled);
    }

    private static final class PartConverter implements ITypeConverter<Part> {

        @Override
        public Part convert(String value) {
            return Arrays.stream(Part.values())
                    .filter(part -> part.code().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("\"" + value
                            + "\" is no part (expected: intake, assignment, lifecycle, crowd, database or pages)"));
        }
    }

    private static final class ServiceConverter implements ITypeConverter<ServiceKind> {

        @Override
        public ServiceKind convert(String value) {
            return Arrays.stream(ServiceKind.values())
                    .filter(kind -> kind.module().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("\"" + value + "\" is no service"));
        }
    }
}
