package cn.huiyin.dispatch.measure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.engine.Complaint;
import cn.huiyin.dispatch.engine.KeywordStage;
import cn.huiyin.dispatch.pack.DistrictPackReader;
import cn.huiyin.dispatch.pack.NananPack;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How often short complaints are read right, as people type them on a phone. They are invented; each part holds every
 * leaf of the taxonomy, and messages on other topics.
 */
class SpokenComplaintsIT {

    private static final String NONE = "none";
    private static final District DISTRICT =
            DistrictPackReader.read(NananPack.folder()).district();
    private static final List<Spoken> ALL = read();

    private final KeywordStage stage = new KeywordStage();

    /** @param expected every code that a reader would accept; {@code none} for messages on other topics */
    private record Spoken(Set<String> expected, String part, String text) {

        boolean isMatter() {
            return !expected.contains(NONE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuning", "held-out", "unseen", "final", "common"})
    void readsWhatPeopleTypeOnAPhone(String part) {
        double matters = share(part, "first guess accepted", true);
        double others = share(part, "other topics given no category", false);

        assertThat(matters).isGreaterThan(0.9);
        assertThat(others).isGreaterThan(0.9);
    }

    private double share(String part, String what, boolean matter) {
        List<Spoken> asked = ALL.stream()
                .filter(one -> one.part().equals(part) && one.isMatter() == matter)
                .toList();
        long right = asked.stream()
                .filter(one -> one.expected().contains(first(one.text())))
                .count();
        double share = (double) right / asked.size();
        System.out.printf("%-9s %-32s %4d of %4d = %.3f%n", part, what, right, asked.size(), share);
        return share;
    }

    private String first(String text) {
        Complaint complaint = new Complaint(text, Optional.empty(), Optional.empty(), "", Instant.EPOCH);
        return stage.read(complaint, DISTRICT)
                .category()
                .map(category -> category.code().value())
                .orElse(NONE);
    }

    private static List<Spoken> read() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader in = Files.newBufferedReader(NananPack.folder().resolve("examples.csv"))) {
            return format.parse(in).stream()
                    .map(row -> new Spoken(
                            Set.copyOf(Arrays.asList(row.get("expected").split("\\|"))),
                            row.get("part"),
                            row.get("text")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
