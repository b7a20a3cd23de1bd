package cn.huiyin.launcher;

import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.console.Stopwatch;
import cn.huiyin.localstack.process.Programs;
import cn.huiyin.localstack.process.ToolCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Debian's packages: installed when we are root, after saying so; else named with the command that installs them. */
final class DebianPackages {

    private static final List<String> INSTALL = List.of("apt-get", "install", "-y", "--no-install-recommends");

    private final Checkout checkout;
    private final Progress progress;

    DebianPackages(Checkout checkout, Progress progress) {
        this.checkout = checkout;
        this.progress = progress;
    }

    void require(List<String> missing) {
        if (missing.isEmpty()) {
            return;
        }
        String names = String.join(" ", missing);
        boolean root = "root".equals(System.getProperty("user.name"));
        boolean debian = Programs.find("apt-get", checkout.environment()).isPresent();
        if (!debian) {
            throw new StackFailure(
                    "Missing here: " + names + "; install them with your system's packages and run again.");
        }
        if (!root) {
            throw new StackFailure("Missing here: " + names + "; install with `sudo " + String.join(" ", INSTALL) + " "
                    + names + "` and run again.");
        }
        install(missing, names);
    }

    private void install(List<String> missing, String names) {
        progress.begun("machine", "installing Debian packages as root: " + names);
        Stopwatch watch = Stopwatch.started();
        Map<String, String> environment = Map.of("DEBIAN_FRONTEND", "noninteractive");
        new ToolCall("apt-update", checkout.root(), environment, List.of("apt-get", "update")).run(checkout.ledger());
        List<String> command = new ArrayList<>(INSTALL);
        command.addAll(missing);
        new ToolCall("apt-install", checkout.root(), environment, command).run(checkout.ledger());
        progress.done("machine", "installed " + names, watch.elapsed());
    }
}
