package cn.huiyin.localstack.launcher;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.ProcessLedger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The clone that a command works in.
 *
 * @param root its top folder
 * @param environment the variables of the shell that called us
 */
record Checkout(Path root, Map<String, String> environment) {

    static Checkout at(Path root, Map<String, String> environment) {
        Path absolute = root.toAbsolutePath().normalize();
        if (!Files.exists(absolute.resolve("pom.xml"))) {
            throw new StackFailure("There is no pom.xml in " + absolute + ": call ./run of a complete clone.");
        }
        return new Checkout(absolute, environment);
    }

    /** Everything that a run leaves behind is in here. */
    Path work() {
        return root.resolve(".local");
    }

    ProcessLedger ledger() {
        return new ProcessLedger(work());
    }
}
