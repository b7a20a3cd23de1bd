package cn.huiyin.complaint.photos;

import static com.mongodb.client.model.Filters.in;

import cn.huiyin.complaint.cases.domain.CaseId;
import com.mongodb.MongoGridFSException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.BsonString;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * The files of all photos, in GridFS. A key consists of case, id of the photo and size, so that a photo cannot be read
 * through another case and the files of a batch can be deleted without a query for them.
 */
@Component
class PhotoFiles {

    static final String BUCKET = "photos";

    private final GridFSBucket bucket;
    private final MongoCollection<Document> files;
    private final MongoCollection<Document> chunks;

    PhotoFiles(MongoDatabase database) {
        bucket = GridFSBuckets.create(database, BUCKET);
        files = database.getCollection(BUCKET + ".files");
        chunks = database.getCollection(BUCKET + ".chunks");
    }

    void write(CaseId id, String photoId, SanitizedPhoto photo) {
        write(key(id, photoId, PhotoSize.FULL), photo.full());
        write(key(id, photoId, PhotoSize.THUMB), photo.thumb());
    }

    private void write(BsonString key, byte[] bytes) {
        bucket.uploadFromStream(key, key.getValue(), new ByteArrayInputStream(bytes));
    }

    Optional<byte[]> read(CaseId id, String photoId, PhotoSize size) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            bucket.downloadToStream(key(id, photoId, size), bytes);
        } catch (MongoGridFSException none) {
            return Optional.empty();
        }
        return Optional.of(bytes.toByteArray());
    }

    /** Also deletes a file that was only partly written. */
    void delete(PhotoBatch batch) {
        List<BsonString> keys = batch.photoIds().stream()
                .flatMap(photoId -> Stream.of(PhotoSize.values()).map(size -> key(batch.id(), photoId, size)))
                .toList();
        files.deleteMany(in("_id", keys));
        chunks.deleteMany(in("files_id", keys));
    }

    private static BsonString key(CaseId id, String photoId, PhotoSize size) {
        return new BsonString(id.value() + "/" + photoId + "/" + size.code());
    }
}
