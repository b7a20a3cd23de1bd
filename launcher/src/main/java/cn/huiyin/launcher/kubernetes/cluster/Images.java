package cn.huiyin.launcher.kubernetes.cluster;

import cn.huiyin.localstack.console.Stopwatch;
import cn.huiyin.localstack.services.ServiceKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FileUtils;

/**
 * Builds the images of the four services by buildah, and what a node needs besides, into archives. What did not change
 * is not built again.
 */
public final class Images {

    private static final String VERSION = "1.0.0";
    private static final String PAUSE = "docker.io/huiyin/pause:1";

    private final ClusterSettings settings;
    private final Buildah buildah;

    public Images(ClusterSettings settings) {
        this.settings = settings;
        this.buildah = new Buildah(settings);
    }

    /** Builds what is stale. */
    public void build() {
        Stopwatch watch = Stopwatch.started();
        settings.progress().begun("images", "building the images of the four services");
        buildah.prepare();
        new BaseImage(settings, buildah).makeOnce();
        makePause();
        for (ServiceKind kind : ServiceKind.values()) {
            String image = "docker.io/huiyin/" + kind.module() + ":" + VERSION;
            buildah.build(image, settings.root(), "--build-arg", "SERVICE=" + kind.module());
            buildah.export(image, archive(kind.module()));
        }
        settings.progress().done("images", "images built", watch.elapsed());
    }

    /** One for each image. */
    List<Path> archives() {
        List<Path> archives = new ArrayList<>(List.of(archive("pause")));
        for (ServiceKind kind : ServiceKind.values()) {
            archives.add(archive(kind.module()));
        }
        return archives;
    }

    private void makePause() {
        Path folder = settings.images().resolve("pause");
        try {
            new Templates(settings, "").write("images/Containerfile.pause", folder.resolve("Containerfile"));
            Path program = folder.resolve("catatonit");
            if (!Files.exists(program)) {
                FileUtils.copyFile(Path.of("/usr/bin/catatonit").toFile(), program.toFile());
            }
            buildah.build(PAUSE, folder);
            buildah.export(PAUSE, archive("pause"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path archive(String name) {
        return settings.images().resolve(name + ".tar");
    }
}
