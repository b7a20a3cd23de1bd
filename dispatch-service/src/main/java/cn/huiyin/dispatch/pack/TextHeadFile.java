package cn.huiyin.dispatch.pack;

import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.TextHead;
import cn.huiyin.platform.pack.PackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** text-head.json of a pack. A pack may have none. */
final class TextHeadFile {

    private static final String FILE = "text-head.json";

    private TextHeadFile() {}

    static Optional<TextHead> read(Path pack, List<Category> categories) {
        Path file = pack.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TextHeadReader(categories).read(Files.readString(file)));
        } catch (TextHeadRefused refused) {
            throw new PackException(String.valueOf(refused.getMessage()));
        } catch (IOException unreadable) {
            throw new PackException(FILE + ": cannot be read", unreadable);
        }
    }
}
