package cn.huiyin.launcher;

import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.Stopwatch;
import cn.huiyin.localstack.process.ToolCall;
import cn.huiyin.localstack.services.ServiceKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Builds the web pages and the services, each only when its sources differ from those of the last build. */
final class Build {

    /** With the clock that the services are given while the demo history is loaded. */
    private static final String DEMO = "demo";

    private static final String BENCH = "bench";
    private static final String MAVEN_OPTIONS = "MAVEN_OPTS";
    private static final String JVM_OPTIONS =
            "--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow";

    private final Checkout checkout;
    private final Progress progress;
    private final Path web;

    Build(Checkout checkout, Progress progress) {
        this.checkout = checkout;
        this.progress = progress;
        this.web = checkout.root().resolve("web");
    }

    /** The web pages first: the gateway's jar carries them. */
    void run() {
        buildWeb();
        packageModules("services", shipped(), sources(shipped()));
    }

    /** As {@link #run}, with the module {@code bench}, which a start does not need. */
    void runWithBench() {
        buildWeb();
        List<String> modules = new ArrayList<>(shipped());
        modules.add(BENCH);
        List<Path> sources = new ArrayList<>(sources(modules));
        sources.add(checkout.root().resolve("local-stack/src/main"));
        packageModules(BENCH, modules, sources);
    }

    /** The libraries of the web pages, from the lock file. */
    void installWebLibraries() {
        BuildStamp stamp = stamp("web-libraries", List.of(web.resolve("package-lock.json")));
        if (stamp.isFresh() && Files.isDirectory(web.resolve("node_modules"))) {
            return;
        }
        // With its usual pauses between attempts a person without a network waits for two minutes.
        String retry = " --fetch-retry-mintimeout=1000 --fetch-retry-maxtimeout=5000";
        Stopwatch watch = begun("web", "fetching the libraries of the web pages");
        call("web-libraries", web, "npm ci --no-audit --no-fund --prefer-offline" + retry);
        progress.done("web", "libraries fetched", watch.elapsed());
        stamp.set();
    }

    void buildWeb() {
        installWebLibraries();
        BuildStamp stamp = stamp("web-pages", webSources());
        if (stamp.isFresh() && Files.exists(web.resolve("dist").resolve("index.html"))) {
            return;
        }
        Stopwatch watch = begun("web", "building the web pages");
        call("web-build", web, "npm run build");
        stamp.set();
        progress.done("web", "pages built", watch.elapsed());
    }

    private void packageModules(String name, List<String> modules, List<Path> sources) {
        BuildStamp stamp = stamp(name, sources);
        if (stamp.isFresh() && modules.stream().allMatch(this::isPackaged)) {
            return;
        }
        Stopwatch watch = begun(name, "packaging " + String.join(", ", modules));
        String options = "mvn -B -ntp -Dmaven.test.skip=true -am package -pl ";
        call(name + "-build", checkout.root(), options + String.join(",", modules));
        stamp.set();
        progress.done(name, "packaged", watch.elapsed());
    }

    private static List<String> shipped() {
        return Stream.concat(
                        Stream.of(DEMO), Arrays.stream(ServiceKind.values()).map(ServiceKind::module))
                .toList();
    }

    private boolean isPackaged(String module) {
        Path target = checkout.root().resolve(module).resolve("target");
        return Files.exists(target.resolve(module + "-1.0.0-SNAPSHOT.jar"));
    }

    private List<Path> webSources() {
        return Stream.of("src", "public", "index.html", "package-lock.json", "vite.config.ts", "tsconfig.json")
                .map(web::resolve)
                .toList();
    }

    private List<Path> sources(List<String> packaged) {
        Stream<Path> modules = Stream.concat(
                        Stream.of("contracts", "tokens", "source-names", "platform"), packaged.stream())
                .map(checkout.root()::resolve)
                .flatMap(module -> Stream.of(module.resolve("pom.xml"), module.resolve(mainSources(module))));
        return Stream.concat(Stream.of(checkout.root().resolve("pom.xml"), web.resolve("dist")), modules)
                .toList();
    }

    /** Of the module {@code demo} only what is given to a service; launch.sh builds the rest. */
    private static String mainSources(Path module) {
        return module.endsWith(DEMO) ? "src/main/java/cn/huiyin/demo/clock" : "src/main";
    }

    private BuildStamp stamp(String name, List<Path> sources) {
        return new BuildStamp(checkout.stamps().resolve(name), sources);
    }

    private Stopwatch begun(String step, String what) {
        progress.begun(step, what);
        return Stopwatch.started();
    }

    private void call(String name, Path folder, String command) {
        new ToolCall(name, folder, mavenEnvironment(checkout.environment()), List.of(command.split(" ")))
                .run(checkout.ledger());
    }

    /** Our own JDK for Maven and its tests, and no warnings about what Maven 3 does to it. */
    static Map<String, String> mavenEnvironment(Map<String, String> environment) {
        String given = environment.getOrDefault(MAVEN_OPTIONS, "");
        return Map.of("JAVA_HOME", System.getProperty("java.home"), MAVEN_OPTIONS, (given + " " + JVM_OPTIONS).strip());
    }
}
