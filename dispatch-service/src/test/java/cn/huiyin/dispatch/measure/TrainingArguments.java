package cn.huiyin.dispatch.measure;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What {@code ./run train} hands over.
 *
 * @param folder labelled messages outside the repository
 * @param desks examples that an administrator downloaded
 * @param intoPack whether the head takes the place of the one in the pack
 */
record TrainingArguments(Path pack, Optional<Path> folder, Optional<Path> desks, boolean intoPack) {

    private static final String DESKS = "--desks=";
    private static final String INTO_PACK = "--into-pack";

    static TrainingArguments of(String... said) {
        List<String> rest = Arrays.asList(said).subList(1, said.length);
        return new TrainingArguments(
                Path.of(said[0]),
                rest.stream().filter(one -> !one.startsWith("--")).map(Path::of).findFirst(),
                rest.stream()
                        .filter(one -> one.startsWith(DESKS))
                        .map(one -> Path.of(one.substring(DESKS.length())))
                        .findFirst(),
                rest.contains(INTO_PACK));
    }

    /** Where the head is written; no service reads the folder of the trained ones. */
    Path target() {
        return (intoPack ? pack : Path.of("trained")).resolve(HeadOfPack.FILE);
    }
}
