package cn.huiyin.bench;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.ChildProcess;
import cn.huiyin.localstack.process.ProcessLedger;
import cn.huiyin.localstack.services.ServiceKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A recording of Java's flight recorder from one of our services while the load runs. */
final class Profile {

    private static final Path TOOLS = Path.of(System.getProperty("java.home"), "bin");
    private static final String RECORDING = "name=bench";
    private static final List<String> VIEWS = List.of("hot-methods", "allocation-by-site", "gc-pauses");

    private final ProcessLedger ledger;
    private final ServiceKind service;
    private final Path file;

    Profile(ProcessLedger ledger, ServiceKind service, Path work) {
        this.ledger = ledger;
        this.service = service;
        this.file = work.resolve("profile-" + service.module() + ".jfr");
    }

    void begin() {
        jcmd("JFR.configure", "stackdepth=256");
        jcmd("JFR.start", RECORDING, "settings=profile");
    }

    /** Ends the recording. @return where it lies, and what took most */
    String end() {
        jcmd("JFR.stop", RECORDING, "filename=" + file);
        return "Recording of " + service.module() + ": " + file + "\n"
                + VIEWS.stream().map(this::view).collect(Collectors.joining("\n")) + "\n" + HotFrames.table(file);
    }

    private String view(String name) {
        return call(List.of(TOOLS.resolve("jfr").toString(), "view", "--width", "160", name, file.toString()));
    }

    private void jcmd(String... words) {
        long pid = ledger.find(service.module())
                .orElseThrow(() -> new StackFailure(service.module() + " does not run."))
                .pid();
        List<String> command = new ArrayList<>(List.of(TOOLS.resolve("jcmd").toString(), String.valueOf(pid)));
        command.addAll(List.of(words));
        call(command);
    }

    private String call(List<String> command) {
        Path anywhere = Path.of("").toAbsolutePath();
        try (ChildProcess tool = ChildProcess.startPiped(ledger, "profile", anywhere, Map.of(), command)) {
            String output = tool.output().lines().collect(Collectors.joining("\n"));
            if (tool.awaitExit() != 0) {
                throw new StackFailure(String.join(" ", command) + " failed: " + output);
            }
            return output;
        }
    }
}
