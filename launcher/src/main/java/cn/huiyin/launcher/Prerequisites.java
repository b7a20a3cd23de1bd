package cn.huiyin.launcher;

import cn.huiyin.localstack.backing.RabbitProgram;
import cn.huiyin.localstack.backing.StackAddresses;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.Programs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What must be on the machine before anything is started; Debian packages are installed when we are root. */
final class Prerequisites {

    private static final long LEAST_MEGABYTES = 1_500;
    private static final String NODE = "20.19";

    private final Checkout checkout;
    private final DebianPackages packages;

    Prerequisites(Checkout checkout, Progress progress) {
        this.checkout = checkout;
        this.packages = new DebianPackages(checkout, progress);
    }

    void requireForBacking() {
        requireRoom();
        requireProgram("mvn", "Maven");
        packages.require(missingBroker());
    }

    void requireForRun() {
        requireBuildTools();
        packages.require(missingBroker());
    }

    void requireForBench() {
        requireForRun();
        packages.require(missingLoadGenerator());
    }

    /** Pods need root, which creates their processes, mounts and networks. */
    void requireForCluster() {
        boolean root = "root".equals(System.getProperty("user.name"));
        if (!root || !"Linux".equals(System.getProperty("os.name"))) {
            throw new StackFailure("A cluster on this machine needs Linux and root: run it with sudo.");
        }
        requireForRun();
        packages.require(ClusterPackages.missing(checkout.environment()));
    }

    void requireForTests() {
        requireBuildTools();
        List<String> missing = new ArrayList<>(missingBroker());
        missing.addAll(missingLoadGenerator());
        if (Programs.find("chromium", checkout.environment()).isEmpty()) {
            missing.add("chromium");
        }
        if (!Files.isDirectory(Path.of("/usr/share/fonts/opentype/noto"))) {
            missing.add("fonts-noto-cjk");
        }
        packages.require(missing);
    }

    void requireBuildTools() {
        requireRoom();
        requireProgram("mvn", "Maven");
        requireProgram("npm", "npm");
        requireNode();
    }

    private List<String> missingBroker() {
        boolean given = checkout.environment().containsKey(StackAddresses.RABBITMQ);
        return given || RabbitProgram.find().isPresent() ? List.of() : List.of("rabbitmq-server");
    }

    private List<String> missingLoadGenerator() {
        return Programs.find("wrk", checkout.environment()).isPresent() ? List.of() : List.of("wrk");
    }

    private void requireProgram(String program, String name) {
        if (Programs.find(program, checkout.environment()).isEmpty()) {
            throw new StackFailure(name + " (" + program + ") is missing from the PATH: install it and run again.");
        }
    }

    private void requireNode() {
        String version = NodeVersion.installed(checkout.environment())
                .orElseThrow(() -> new StackFailure("Node is missing from the PATH: install " + NODE + " or newer."));
        if (!NodeVersion.isAtLeast(version, NODE)) {
            throw new StackFailure("Node " + version + " is too old: install " + NODE + " or newer.");
        }
    }

    private void requireRoom() {
        try {
            Files.createDirectories(checkout.work());
            long megabytes = Files.getFileStore(checkout.work()).getUsableSpace() / 1_000_000;
            if (megabytes < LEAST_MEGABYTES) {
                throw new StackFailure("The disk is nearly full (" + megabytes + " MB free under " + checkout.root()
                        + ", expected: " + LEAST_MEGABYTES + " MB): make room and run again.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
