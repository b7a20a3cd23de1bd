package cn.huiyin.operator;

import com.mongodb.client.MongoCursor;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * The seals of all histories in a file, one line each: case, entries, and the hash of the last of them. Kept elsewhere,
 * it shows what somebody with access to the database has changed.
 */
final class SealFile {

    private static final String DATABASE = "huiyin_complaint";
    private static final String COLLECTION = "case_seals";
    private static final int HASH = 32;

    private final Databases server;

    SealFile(Databases server) {
        this.server = server;
    }

    /** @param lost cases whose history no longer holds what was kept */
    record Comparison(long kept, List<String> lost) {}

    /** @return how many */
    long write(Path file) {
        long written = 0;
        try (MongoCursor<RawBsonDocument> seals = seals();
                BufferedWriter out = Files.newBufferedWriter(file)) {
            while (seals.hasNext()) {
                RawBsonDocument seal = seals.next();
                int entries = seal.getInt32("entries").getValue();
                out.write(id(seal) + " " + entries + " " + hash(seal, entries) + "\n");
                written++;
            }
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Comparison compare(Path file) {
        List<String> lost = new ArrayList<>();
        long kept = 0;
        try (MongoCursor<RawBsonDocument> seals = seals();
                BufferedReader in = Files.newBufferedReader(file)) {
            RawBsonDocument seal = next(seals);
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = line.split(" ");
                kept++;
                while (seal != null && id(seal).compareTo(cells[0]) < 0) {
                    seal = next(seals);
                }
                if (seal == null || !id(seal).equals(cells[0]) || !holds(seal, cells)) {
                    lost.add(cells[0]);
                }
            }
            return new Comparison(kept, lost);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(RawBsonDocument seal, String[] cells) {
        int entries = Integer.parseInt(cells[1]);
        return seal.getInt32("entries").getValue() >= entries
                && hash(seal, entries).equals(cells[2]);
    }

    private MongoCursor<RawBsonDocument> seals() {
        return Databases.inOrder(server.of(DATABASE, COLLECTION).find()).cursor();
    }

    private static @Nullable RawBsonDocument next(MongoCursor<RawBsonDocument> seals) {
        return seals.hasNext() ? seals.next() : null;
    }

    private static String id(RawBsonDocument seal) {
        return seal.getString("_id").getValue();
    }

    private static String hash(RawBsonDocument seal, int entries) {
        byte[] hashes = seal.getBinary("hashes").getData();
        return HexFormat.of().formatHex(hashes, (entries - 1) * HASH, entries * HASH);
    }
}
