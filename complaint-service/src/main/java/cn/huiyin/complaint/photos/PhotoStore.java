package cn.huiyin.complaint.photos;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * The photos of all cases. They are stored before their case, so that an acknowledged case has them. A note is written
 * before the first photo and deleted once the case, or what changed it, is stored: after a crash the notes that are
 * left say whose photos have to be checked.
 */
@Component
public class PhotoStore {

    static final String NOTES = "photo_filings";
    static final String SINCE = "since";

    private static final String CONTENT_TYPE = "image/jpeg";
    private static final String ID = "_id";

    private final PhotoWorkers workers;
    private final PhotoFiles files;
    private final MongoCollection<Document> notes;
    private final Clock clock;

    PhotoStore(PhotoWorkers workers, PhotoFiles files, MongoDatabase database, Clock clock) {
        this.workers = workers;
        this.files = files;
        this.clock = clock;
        notes = database.getCollection(NOTES);
    }

    /**
     * Re-encodes uploads and stores them, one after the other. {@link #keep} or {@link #discard} must follow.
     *
     * @param uploads 1 to 9
     * @return the ids of the photos within the case, in the same order
     * @throws ProblemException not-an-image naming the upload, or too-busy when too many others are waiting; with
     *     nothing stored
     */
    public List<String> store(PhotoBatch batch, List<PhotoUpload> uploads) {
        // Before anything is written: what would take too much is refused at the least cost.
        List<DecodingWork> works = IntStream.range(0, uploads.size())
                .mapToObj(index -> measured(index, uploads.get(index)))
                .toList();
        notes.insertOne(new Document(ID, batch.key()).append(SINCE, clock.instant()));
        try {
            ArrayList<String> ids = new ArrayList<>(uploads.size());
            for (PhotoUpload upload : uploads) {
                ids.add(store(batch, ids.size(), upload, works.get(ids.size())));
            }
            return ids;
        } catch (ProblemException refused) {
            discard(batch);
            throw refused;
        }
    }

    private static DecodingWork measured(int index, PhotoUpload upload) {
        try {
            return DecodingWork.of(upload);
        } catch (NotAPhoto refused) {
            throw notAnImage(index, refused);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String store(PhotoBatch batch, int index, PhotoUpload upload, DecodingWork work) {
        try {
            SanitizedPhoto photo = workers.sanitize(upload, work);
            String photoId = batch.photoId(index);
            files.write(batch.id(), photoId, photo);
            return photoId;
        } catch (NotAPhoto refused) {
            throw notAnImage(index, refused);
        }
    }

    private static ProblemException notAnImage(int index, NotAPhoto refused) {
        return ProblemException.of(
                        ProblemType.NOT_AN_IMAGE,
                        "photos[%d]: %s (expected: a JPEG, PNG or WebP)".formatted(index, refused.getMessage()))
                .at("/photos/" + index, ProblemType.NOT_AN_IMAGE.code(), refused.getMessage());
    }

    /** To be called once the case is stored. */
    public void keep(PhotoBatch batch) {
        notes.deleteOne(eq(ID, batch.key()));
    }

    /** To be called when the case will not be stored. */
    public void discard(PhotoBatch batch) {
        files.delete(batch);
        keep(batch);
    }

    /** What was sent in a span of time and whose photos are neither kept nor discarded yet. */
    public List<PhotoBatch> pending(Instant from, Instant before) {
        return notes.find(and(gte(SINCE, from), lt(SINCE, before)))
                .map(note -> PhotoBatch.ofKey(note.getString(ID)))
                .into(new ArrayList<>());
    }

    /** @param photoId as {@link #store} gave it */
    public Optional<StoredPhoto> find(CaseId id, String photoId, PhotoSize size) {
        return files.read(id, photoId, size).map(bytes -> new StoredPhoto(bytes, CONTENT_TYPE));
    }
}
