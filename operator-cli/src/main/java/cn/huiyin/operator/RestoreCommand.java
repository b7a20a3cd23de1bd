package cn.huiyin.operator;

import com.mongodb.client.MongoCollection;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.bson.RawBsonDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a backup into empty databases, reads everything again and compares it with what was backed up. */
@Command(name = "restore", description = "Writes a backup into empty databases and compares both.")
final class RestoreCommand implements Callable<Integer> {

    private static final int BATCH_BYTES = 8_000_000;
    private static final int LENGTH_BYTES = 4;

    private final Platform platform;

    @Parameters(paramLabel = "FOLDER", description = "Of a backup.")
    private Path folder = Path.of("");

    RestoreCommand(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() {
        BackupManifest manifest = BackupManifest.of(folder);
        List<BackupManifest.Part> different = Databases.call(platform.mongodb(), server -> {
            manifest.parts().forEach(part -> requireEmpty(server, part));
            manifest.parts().forEach(part -> restore(server, part));
            return manifest.parts().stream()
                    .filter(part -> !stored(server, part).equals(part))
                    .toList();
        });
        if (!different.isEmpty()) {
            throw new Failure("Restored, but not the same as was backed up: " + different + ".");
        }
        manifest.parts().forEach(part -> System.out.println("  the same: " + part));
        System.out.println("  Now the broker must be empty, and complaint-service be started once with"
                + " HUIYIN_RESTORED_AT=" + manifest.at());
        return 0;
    }

    private static void requireEmpty(Databases server, BackupManifest.Part part) {
        if (server.of(part.database(), part.collection()).find().first() != null) {
            throw new Failure("The database " + part.database() + " is not empty: restore into another server, or drop"
                    + " it first.");
        }
    }

    private void restore(Databases server, BackupManifest.Part part) {
        MongoCollection<RawBsonDocument> collection = server.of(part.database(), part.collection());
        List<RawBsonDocument> batch = new ArrayList<>();
        int bytes = 0;
        try (DataInputStream in = new DataInputStream(
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(part.file(folder)))))) {
            for (Optional<byte[]> next = next(in); next.isPresent(); next = next(in)) {
                batch.add(new RawBsonDocument(next.get()));
                bytes += next.get().length;
                if (bytes > BATCH_BYTES) {
                    collection.insertMany(batch);
                    batch.clear();
                    bytes = 0;
                }
            }
        } catch (IOException e) {
            throw new Failure("The backup of " + part + " cannot be read: " + e.getMessage() + ".", e);
        }
        if (!batch.isEmpty()) {
            collection.insertMany(batch);
        }
    }

    /** A document begins with its own length, these four bytes included. */
    private static Optional<byte[]> next(DataInputStream in) throws IOException {
        byte[] length = in.readNBytes(LENGTH_BYTES);
        if (length.length < LENGTH_BYTES) {
            return Optional.empty();
        }
        int size = ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt();
        byte[] document = new byte[size];
        System.arraycopy(length, 0, document, 0, LENGTH_BYTES);
        in.readFully(document, LENGTH_BYTES, size - LENGTH_BYTES);
        return Optional.of(document);
    }

    private static BackupManifest.Part stored(Databases server, BackupManifest.Part part) {
        DocumentDigest digest = new DocumentDigest();
        Databases.inOrder(server.of(part.database(), part.collection()).find()).forEach(digest::add);
        return digest.part(part.database(), part.collection());
    }
}
