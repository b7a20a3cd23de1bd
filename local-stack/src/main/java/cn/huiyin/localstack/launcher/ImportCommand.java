package cn.huiyin.localstack.launcher;

import cn.huiyin.localstack.backing.Secrets;
import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.hotline.HotlineImport;
import cn.huiyin.localstack.hotline.ImportReport;
import cn.huiyin.localstack.hotline.ImportRequest;
import cn.huiyin.localstack.services.ServiceKind;
import cn.huiyin.localstack.services.ServicePorts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** {@code ./run import FILE}: sends a hotline's export to the running platform and reports on every row. */
final class ImportCommand {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Checkout checkout;

    ImportCommand(Checkout checkout) {
        this.checkout = checkout;
    }

    int run(List<String> arguments) {
        if (arguments.isEmpty() || arguments.size() % 2 == 0) {
            throw new StackFailure("Name one file: ./run import FILE [--mapping FILE] [--report FILE].");
        }
        Path file = readable(arguments.getFirst());
        Optional<Path> mapping = option(arguments, "--mapping").map(ImportCommand::readable);
        Path report = option(arguments, "--report").map(Path::of).orElseGet(() -> usualReport(file));
        String url = ServicePorts.fixed(checkout.environment()).url(ServiceKind.GATEWAY);
        String secret = Secrets.of(checkout.work()).get(Secrets.HOTLINE, checkout.environment());
        try (ImportReport written = ImportReport.to(report, System.out)) {
            new HotlineImport(url, secret).send(new ImportRequest(file, mapping), written);
        }
        System.out.println("  The report: " + report.toAbsolutePath().normalize());
        return 0;
    }

    private static Optional<String> option(List<String> arguments, String name) {
        for (int i = 1; i < arguments.size(); i += 2) {
            if (!List.of("--mapping", "--report").contains(arguments.get(i))) {
                throw new StackFailure(
                        "\"" + arguments.get(i) + "\" is no option (expected: --mapping FILE or --report FILE).");
            }
            if (arguments.get(i).equals(name)) {
                return Optional.of(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }

    private static Path readable(String name) {
        Path file = Path.of(name);
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new StackFailure(
                    "The file " + file.toAbsolutePath().normalize() + " is not there or cannot be read.");
        }
        return file;
    }

    private Path usualReport(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
        return checkout.work()
                .resolve("reports")
                .resolve(name + "-" + LocalDateTime.now().format(STAMP) + ".csv");
    }
}
