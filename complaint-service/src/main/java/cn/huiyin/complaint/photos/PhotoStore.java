package cn.huiyin.complaint.photos;

import cn.huiyin.complaint.cases.domain.CaseId;
import com.mongodb.MongoGridFSException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonString;
import org.springframework.stereotype.Component;

/**
 * The photos of all cases, in GridFS. A photo's key is made of its case, its place in the filing and its size, so that it
 * is found by one key and never through another case.
 */
@Component
public class PhotoStore {

    private static final String BUCKET = "photos";
    private static final String CONTENT_TYPE = "image/jpeg";

    private final GridFSBucket bucket;

    PhotoStore(MongoDatabase database) {
        bucket = GridFSBuckets.create(database, BUCKET);
    }

    /** Stores the photos of a case. @return their ids within the case, in the same order */
    public List<String> store(CaseId id, List<SanitizedPhoto> photos) {
        var ids = new ArrayList<String>(photos.size());
        for (var photo : photos) {
            var photoId = String.valueOf(ids.size() + 1);
            write(key(id, photoId, PhotoSize.FULL), photo.full());
            write(key(id, photoId, PhotoSize.THUMB), photo.thumb());
            ids.add(photoId);
        }
        return ids;
    }

    /** @param photoId as {@link #store} gave it; an id that it never gave finds nothing */
    public Optional<StoredPhoto> find(CaseId id, String photoId, PhotoSize size) {
        var bytes = new ByteArrayOutputStream();
        try {
            bucket.downloadToStream(key(id, photoId, size), bytes);
        } catch (MongoGridFSException none) {
            return Optional.empty();
        }
        return Optional.of(new StoredPhoto(bytes.toByteArray(), CONTENT_TYPE));
    }

    private void write(BsonString key, byte[] bytes) {
        bucket.uploadFromStream(key, key.getValue(), new ByteArrayInputStream(bytes));
    }

    private static BsonString key(CaseId id, String photoId, PhotoSize size) {
        return new BsonString(id.value() + "/" + photoId + "/" + size.code());
    }
}
