package cn.huiyin.operator;

import com.mongodb.ReadConcern;
import com.mongodb.TransactionOptions;
import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCursor;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Copies the databases into a folder while the services work. All collections are read as they were at one moment, in
 * one transaction that writes nothing; only the contents of files (GridFS), which never change, are read after it,
 * those of the files that were there at that moment.
 */
@Command(name = "backup", description = "Copies the databases into a folder, as they are at one moment.")
final class BackupCommand implements Callable<Integer> {

    private static final String FILES = ".files";
    private static final String CHUNKS = ".chunks";
    private static final TransactionOptions ONE_MOMENT =
            TransactionOptions.builder().readConcern(ReadConcern.SNAPSHOT).build();

    private final Platform platform;
    private final Set<BsonValue> files = new HashSet<>();

    @Parameters(paramLabel = "FOLDER", description = "An empty or new folder.")
    private Path folder = Path.of("");

    @Option(names = "--database", paramLabel = "NAME", description = "Only this one; may be given several times.")
    private List<String> databases = Platform.DATABASES;

    /** @param name of the collection */
    private record Source(String database, String name) {}

    BackupCommand(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() {
        requireEmpty(folder);
        BackupManifest manifest = Databases.call(platform.mongodb(), this::backUp);
        manifest.write(folder);
        manifest.parts().forEach(part -> System.out.println("  " + part));
        System.out.println("  The state of " + manifest.at() + " is in "
                + folder.toAbsolutePath().normalize());
        return 0;
    }

    private BackupManifest backUp(Databases server) {
        List<Source> sources = databases.stream()
                .flatMap(database -> server.collections(database).stream().map(name -> new Source(database, name)))
                .toList();
        if (sources.isEmpty()) {
            throw new Failure("There is nothing in " + String.join(", ", databases) + ".");
        }
        // Before the first reading, so that everything up to this time is in the backup.
        Instant at = Instant.now();
        List<BackupManifest.Part> parts = new ArrayList<>();
        try (ClientSession session = server.client().startSession()) {
            session.startTransaction(ONE_MOMENT);
            sources.stream()
                    .filter(source -> !source.name().endsWith(CHUNKS))
                    .map(source -> copy(
                            source, server.of(source.database(), source.name()).find(session)))
                    .forEach(parts::add);
            session.commitTransaction();
        }
        sources.stream()
                .filter(source -> source.name().endsWith(CHUNKS))
                .map(source ->
                        copy(source, server.of(source.database(), source.name()).find()))
                .forEach(parts::add);
        return new BackupManifest(at, parts);
    }

    private BackupManifest.Part copy(Source source, FindIterable<RawBsonDocument> all) {
        Predicate<RawBsonDocument> belongs =
                source.name().endsWith(CHUNKS) ? document -> files.contains(document.get("files_id")) : _ -> true;
        DocumentDigest digest = new DocumentDigest();
        Path file = new BackupManifest.Part(source.database(), source.name(), 0, "").file(folder);
        try (MongoCursor<RawBsonDocument> documents = Databases.inOrder(all).cursor();
                WritableByteChannel out = Channels.newChannel(begun(file))) {
            while (documents.hasNext()) {
                RawBsonDocument document = documents.next();
                if (source.name().endsWith(FILES)) {
                    files.add(document.get("_id"));
                }
                if (belongs.test(document)) {
                    digest.add(document);
                    out.write(DocumentDigest.bytes(document));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return digest.part(source.database(), source.name());
    }

    private static OutputStream begun(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    private static void requireEmpty(Path folder) {
        String[] files = folder.toFile().list();
        if (files != null && files.length > 0) {
            throw new Failure("The folder " + folder.toAbsolutePath().normalize() + " is not empty.");
        }
    }
}
