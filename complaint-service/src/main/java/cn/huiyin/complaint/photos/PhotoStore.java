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
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * The photos of all cases. They are stored before their case, so that an acknowledged case has them. What a crash leaves
 * between the two is known: a filing is noted before its first byte is stored, and the note goes once the case is there.
 * An old note is settled by whether the case exists, so no photo stays without its case.
 */
@Component
public class PhotoStore {

    static final String NOTES = "photo_filings";
    static final String SINCE = "since";

    private static final String CONTENT_TYPE = "image/jpeg";
    private static final String ID = "_id";

    private final PhotoWorkshop workshop;
    private final PhotoFiles files;
    private final MongoCollection<Document> notes;
    private final Clock clock;

    PhotoStore(PhotoWorkshop workshop, PhotoFiles files, MongoDatabase database, Clock clock) {
        this.workshop = workshop;
        this.files = files;
        this.clock = clock;
        notes = database.getCollection(NOTES);
    }

    /**
     * Draws uploads anew and stores them, one after the other. {@link #keep} or {@link #discard} must follow.
     *
     * @param uploads 1 to 9
     * @return the ids of the photos within the case, in the same order
     * @throws ProblemException not-an-image naming the upload, with nothing stored; upstream-unavailable when too many
     *     others are waiting
     */
    public List<String> store(CaseId id, List<PhotoUpload> uploads) {
        notes.insertOne(new Document(ID, id.value()).append(SINCE, clock.instant()));
        var ids = new ArrayList<String>(uploads.size());
        for (var upload : uploads) {
            ids.add(store(id, ids.size(), upload));
        }
        return ids;
    }

    private String store(CaseId id, int index, PhotoUpload upload) {
        try {
            var photo = workshop.sanitize(upload);
            var photoId = String.valueOf(index + 1);
            files.write(id, photoId, photo);
            return photoId;
        } catch (NotAPhoto refused) {
            discard(id);
            throw ProblemException.of(
                            ProblemType.NOT_AN_IMAGE,
                            "photos[%d]: %s (expected: a JPEG or PNG)".formatted(index, refused.getMessage()))
                    .at("/photos/" + index, ProblemType.NOT_AN_IMAGE.code(), refused.getMessage());
        }
    }

    /** The case is stored: its photos stay. */
    public void keep(CaseId id) {
        notes.deleteOne(eq(ID, id.value()));
    }

    /** The case will not be stored: its photos go. */
    public void discard(CaseId id) {
        files.delete(id);
        keep(id);
    }

    /** Filings in a span of time whose photos are neither kept nor discarded yet. */
    public List<CaseId> unsettled(Instant from, Instant before) {
        return notes.find(and(gte(SINCE, from), lt(SINCE, before)))
                .map(note -> new CaseId(note.getString(ID)))
                .into(new ArrayList<>());
    }

    /** @param photoId as {@link #store} gave it; an id that it never gave finds nothing */
    public Optional<StoredPhoto> find(CaseId id, String photoId, PhotoSize size) {
        return files.read(id, photoId, size).map(bytes -> new StoredPhoto(bytes, CONTENT_TYPE));
    }
}
