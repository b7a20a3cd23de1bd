package cn.huiyin.operator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends a hotline's export to the running platform and reports on every row. */
@Command(name = "import", description = "Takes in a hotline's export (CSV or XLSX) and reports on every row.")
final class ImportCommand implements Callable<Integer> {

    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Platform platform;

    @Parameters(paramLabel = "FILE", description = "CSV or XLSX.")
    private Path file = Path.of("");

    @Option(names = "--mapping", paramLabel = "FILE", description = "Lines field=column of the file.")
    private Optional<Path> mapping = Optional.empty();

    @Option(
            names = "--ignore",
            paramLabel = "COLUMN",
            description = "A column to leave out knowingly; may be given several times.")
    private List<String> ignored = List.of();

    @Option(names = "--dry-run", description = "Says how the file would be read; registers nothing.")
    private boolean dryRun;

    @Option(names = "--report", paramLabel = "FILE", description = "Where the report goes.")
    private Optional<Path> report = Optional.empty();

    ImportCommand(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() {
        requireReadable(file);
        mapping.ifPresent(ImportCommand::requireReadable);
        HotlineImport hotline =
                new HotlineImport(platform.gateway(), platform.hotlineSecret().get());
        ImportRequest request = new ImportRequest(file, mapping, ignored, dryRun);
        if (dryRun) {
            new ImportPreviewText(System.out).show(hotline.preview(request));
            return 0;
        }
        Path target = report.orElseGet(this::usualReport);
        try (ImportReport written = ImportReport.to(target, System.out)) {
            hotline.send(request, written);
        }
        System.out.println("  The report: " + target.toAbsolutePath().normalize());
        return 0;
    }

    private static void requireReadable(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Failure("The file " + file.toAbsolutePath().normalize() + " is not there or cannot be read.");
        }
    }

    private Path usualReport() {
        String name = file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
        return platform.reports().resolve(name + "-" + LocalDateTime.now().format(TIMESTAMP) + ".csv");
    }
}
