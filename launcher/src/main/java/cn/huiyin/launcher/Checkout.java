package cn.huiyin.launcher;

import cn.huiyin.localstack.backing.StackPorts;
import cn.huiyin.localstack.backing.StackSettings;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.ProcessLedger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The clone that a command works in.
 *
 * @param root its top folder
 * @param work what this command leaves behind is in here
 * @param ledger the processes of this command
 * @param environment the variables of the shell that called us
 */
record Checkout(Path root, Path work, ProcessLedger ledger, Map<String, String> environment) {

    private static final String WORK = ".local";

    static Checkout at(Path root, Map<String, String> environment) {
        Path absolute = root.toAbsolutePath().normalize();
        if (!Files.exists(absolute.resolve("pom.xml"))) {
            throw new StackFailure("There is no pom.xml in " + absolute + ": call ./run of a complete clone.");
        }
        Path work = absolute.resolve(WORK);
        return new Checkout(absolute, work, new ProcessLedger(work), environment);
    }

    /** The same clone with another work folder, so that the command can be used while a platform runs. */
    Checkout apart(String name) {
        Path folder = root.resolve(WORK).resolve(name);
        return new Checkout(root, folder, new ProcessLedger(folder), environment);
    }

    /** The folder of the build stamps, which all work folders share. */
    Path stamps() {
        return root.resolve(WORK).resolve("stamps");
    }

    /** How this command's backing services are started. */
    StackSettings stackSettings(StackPorts ports, Progress progress) {
        return StackSettings.of(work, ledger, ports, environment, progress);
    }
}
