package cn.huiyin.dispatch.published;

import cn.huiyin.dispatch.pack.NananPack;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pack's gazetteer with other rows. */
final class Places {

    private Places() {}

    static String ofPack() throws IOException {
        return Files.readString(NananPack.folder().resolve("gazetteer.csv"));
    }

    /** @param row its first seven cells */
    static String ofPackAnd(String row) throws IOException {
        return ofPack() + row + ",,,\n";
    }

    static String ofPackWithout(String name) throws IOException {
        try (Stream<String> lines = ofPack().lines()) {
            return lines.filter(line -> !line.startsWith(name + ",")).collect(Collectors.joining("\n"));
        }
    }
}
