package cn.huiyin.localstack.backing;

import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.process.ProcessLedger;
import java.nio.file.Path;
import java.util.Map;

/**
 * How and where a local stack is started.
 *
 * @param work folder for data, logs and process records of this one stack
 * @param cache folder of this user for what is built once, shared by all clones
 * @param secrets the secrets that the realm and the services share
 */
public record StackSettings(
        Path work,
        Path cache,
        StackPorts ports,
        Secrets secrets,
        ProcessLedger ledger,
        Map<String, String> environment,
        Progress progress) {

    public static StackSettings of(
            Path work, ProcessLedger ledger, StackPorts ports, Map<String, String> environment, Progress progress) {
        return new StackSettings(
                work, UserCache.folder(environment), ports, Secrets.of(work), ledger, environment, progress);
    }

    Path data(String service) {
        return work.resolve("data").resolve(service);
    }
}
