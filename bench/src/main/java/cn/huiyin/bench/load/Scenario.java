package cn.huiyin.bench.load;

import java.nio.file.Path;
import java.util.List;

/**
 * What each connection does.
 *
 * @param script name of the Lua script
 * @param data the file that it reads first
 * @param arguments what else it is given
 */
public record Scenario(String script, int threads, int connections, Path data, List<String> arguments) {

    /** All connections in one thread: enough for requests that know nothing of each other. */
    public static Scenario ofRequests(String script, int connections, Path data, String... arguments) {
        return new Scenario(script, 1, connections, data, List.of(arguments));
    }

    /** A thread for each connection, so that its requests can follow from its answers. */
    public static Scenario ofSteps(String script, int connections, Path data, String... arguments) {
        return new Scenario(script, connections, connections, data, List.of(arguments));
    }
}
