package cn.huiyin.localstack.backing;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.apache.commons.io.function.Uncheck;

/** The folder of this user for what is built once for all clones. */
public final class UserCache {

    private UserCache() {}

    public static Path folder(Map<String, String> environment) {
        String base = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path root = base.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(base);
        return root.resolve("huiyin");
    }

    /** Makes a cached thing unless it is there; other processes that want the same wait meanwhile. */
    public static void makeOnce(Path cache, Path thing, Runnable making) {
        if (Files.exists(thing)) {
            return;
        }
        Path lock = cache.resolve(thing.getFileName() + ".lock");
        Uncheck.run(() -> {
            Files.createDirectories(cache);
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                if (held.isValid() && !Files.exists(thing)) {
                    making.run();
                }
            }
        });
    }
}
