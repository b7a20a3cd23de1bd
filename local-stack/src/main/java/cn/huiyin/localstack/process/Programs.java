package cn.huiyin.localstack.process;

import cn.huiyin.localstack.console.StackFailure;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs on the PATH. */
public final class Programs {

    private Programs() {}

    public static Optional<Path> find(String name, Map<String, String> environment) {
        return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, name))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    /**
     * The same, which must be there.
     *
     * @param advice what it is needed for and what to do, behind "X is missing"
     * @throws StackFailure when it is not
     */
    public static Path require(String name, Map<String, String> environment, String advice) {
        return find(name, environment).orElseThrow(() -> new StackFailure(name + " is missing " + advice + "."));
    }
}
