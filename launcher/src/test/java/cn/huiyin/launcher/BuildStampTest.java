package cn.huiyin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildStampTest {

    @TempDir
    Path folder;

    private Path sources;

    @BeforeEach
    void aSourceFolder() throws IOException {
        sources = Files.createDirectories(folder.resolve("src"));
        Files.writeString(sources.resolve("A.java"), "class A {}");
        Files.createDirectories(sources.resolve("deep"));
    }

    @Test
    void isStaleBeforeTheFirstBuild() {
        assertThat(stamp().isFresh()).isFalse();
    }

    @Test
    void isFreshAfterABuildThoughTheFilesWereTouched() throws IOException {
        stamp().set();

        Files.setLastModifiedTime(
                sources.resolve("A.java"), FileTime.from(Instant.now().plusSeconds(60)));

        assertThat(stamp().isFresh()).isTrue();
    }

    @Test
    void becomesStaleWhenAFileChangesComesGoesOrIsRenamed() throws IOException {
        stamp().set();
        Files.writeString(sources.resolve("A.java"), "class A { }");
        assertThat(stamp().isFresh()).isFalse();

        stamp().set();
        Files.writeString(sources.resolve("deep").resolve("B.java"), "class B {}");
        assertThat(stamp().isFresh()).isFalse();

        stamp().set();
        Files.move(sources.resolve("A.java"), sources.resolve("C.java"));
        assertThat(stamp().isFresh()).isFalse();

        stamp().set();
        Files.delete(sources.resolve("C.java"));
        assertThat(stamp().isFresh()).isFalse();
    }

    @Test
    void isFreshAgainWhenAChangeIsTakenBack() throws IOException {
        stamp().set();
        Files.writeString(sources.resolve("A.java"), "other");

        Files.writeString(sources.resolve("A.java"), "class A {}");

        assertThat(stamp().isFresh()).isTrue();
    }

    @Test
    void remembersTheSourcesFromBeforeTheBuildNotThoseChangedMeanwhile() throws IOException {
        BuildStamp building = stamp();
        Files.writeString(sources.resolve("A.java"), "changed while it was built");

        building.set();

        assertThat(stamp().isFresh()).isFalse();
    }

    @Test
    void takesASourceThatIsNotThereAsEmpty() {
        BuildStamp stamp = new BuildStamp(folder.resolve("stamp"), List.of(folder.resolve("nowhere")));

        stamp.set();

        assertThat(stamp.isFresh()).isTrue();
    }

    private BuildStamp stamp() {
        return new BuildStamp(folder.resolve("stamps").resolve("it"), List.of(sources));
    }
}
