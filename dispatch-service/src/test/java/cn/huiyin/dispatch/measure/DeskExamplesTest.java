package cn.huiyin.dispatch.measure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.dispatch.measure.Example.Source;
import cn.huiyin.dispatch.pack.DistrictPackReader;
import cn.huiyin.dispatch.pack.NananPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskExamplesTest {

    private static final String FILE = """
            "expected","reason","text","group","how","settled","guessed","certainty","head","tables"
            "noise.construction.night","","工地半夜打桩, ""三次""了","g1","by-hand","2026-11-01","noise.construction.day","0.61","h1","2026.1"
            "noise.construction.night","","打桩","g1","closed","2026-11-02","noise.construction.night","0.97","h1","2026.1"
            "none","other"," =拖欠工资","g2","rejected","2026-11-03","","","",""
            "noise.of-an-earlier-pack","","早先的类别","g3","by-hand","2026-11-03","","","",""
            """;

    @TempDir
    private Path folder;

    @Test
    void readsWhatTheDesksTaught() throws IOException {
        Path file = Files.writeString(folder.resolve("examples.csv"), FILE);

        List<Example> read = DeskExamples.read(
                file, DistrictPackReader.read(NananPack.folder()).district());

        assertThat(read)
                .containsExactly(
                        new Example(
                                "desk:g1",
                                Source.DESKS,
                                DeskExamples.DECIDED,
                                "noise.construction.night",
                                Set.of("noise.construction.night"),
                                "",
                                "工地半夜打桩, \"三次\"了"),
                        new Example(
                                "desk:g1",
                                Source.DESKS,
                                DeskExamples.CONFIRMED,
                                "noise.construction.night",
                                Set.of("noise.construction.night"),
                                "",
                                "打桩"),
                        new Example(
                                "desk:g2",
                                Source.DESKS,
                                DeskExamples.DECIDED,
                                "none",
                                Set.of("none"),
                                "other",
                                "=拖欠工资"));
    }

    @Test
    void replacesTheHeadOfThePackOnlyWhenItIsToldTo() {
        assertThat(TrainingArguments.of("packs/nanan", "--desks=a.csv").target())
                .isEqualTo(Path.of("trained/text-head.json"));
        assertThat(TrainingArguments.of("packs/nanan", "folder", "--into-pack").target())
                .isEqualTo(Path.of("packs/nanan/text-head.json"));
        assertThat(TrainingArguments.of("packs/nanan", "folder", "--desks=a.csv"))
                .isEqualTo(new TrainingArguments(
                        Path.of("packs/nanan"), Optional.of(Path.of("folder")), Optional.of(Path.of("a.csv")), false));
    }
}
