package cn.huiyin.operator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The contents of a backup; written last, so that a folder without it is no backup.
 *
 * @param at the moment whose state it is
 * @param parts the collections of all databases
 */
record BackupManifest(Instant at, List<Part> parts) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String FILE = "manifest.json";

    /** @param sha256 over all documents in the order of their ids */
    record Part(String database, String collection, long documents, String sha256) {

        /** As mongodump would name it. */
        Path file(Path folder) {
            return folder.resolve(database).resolve(collection + ".bson.gz");
        }

        @Override
        public String toString() {
            return "%s.%s: %d documents, SHA-256 %s".formatted(database, collection, documents, sha256);
        }
    }

    /** @throws Failure when the folder holds no complete backup */
    static BackupManifest of(Path folder) {
        try {
            return JSON.readValue(folder.resolve(FILE), BackupManifest.class);
        } catch (JacksonException e) {
            throw new Failure(
                    "There is no complete backup in " + folder.toAbsolutePath().normalize() + ".", e);
        }
    }

    void write(Path folder) {
        try {
            Files.writeString(
                    folder.resolve(FILE), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
