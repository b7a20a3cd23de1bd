package cn.huiyin.complaint.intake;

import static cn.huiyin.complaint.intake.Filer.aFiling;
import static cn.huiyin.complaint.intake.Filer.aKey;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.photos.PhotoBatch;
import cn.huiyin.complaint.photos.PhotoSize;
import cn.huiyin.complaint.photos.PhotoStore;
import cn.huiyin.complaint.photos.TestPictures;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Photos from the upload to what is shown, and those of filings that were interrupted. */
class FilingPhotosIT extends RunningComplaintService {

    private static final byte[] PHOTO = TestPictures.withExif(TestPictures.jpeg(800, 400), 6);
    private static final int MEGABYTE = 1 << 20;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private PhotoStore photos;

    @Autowired
    private OrphanedPhotos orphaned;

    private Filer filer;

    @BeforeEach
    void filer() {
        filer = new Filer(url(""));
    }

    @Test
    void showsThePhotosThatWereFiledUprightAndWithoutWhereTheyWereTaken() {
        Filer.Answer receipt = filer.fileWithPhotos(aKey(), aFiling(), List.of(PHOTO, TestPictures.png(30, 20)));

        assertThat(receipt.status()).as(receipt.text()).isEqualTo(201);
        Filer.Answer tracked = filer.get("/api/complaints/" + receipt.field("/number"), code(receipt));
        assertThat(tracked.json().at("/photos/1/id").asString()).isEqualTo("2");
        Filer.Answer full = filer.get(photo(receipt, "1"), code(receipt));
        Filer.Answer thumb = filer.get(photo(receipt, "1") + "?size=thumb", code(receipt));
        assertThat(full.response().headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(TestPictures.decoded(full.bytes()).getHeight()).isEqualTo(800);
        assertThat(TestPictures.decoded(thumb.bytes()).getHeight()).isEqualTo(320);
        assertThat(new String(full.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain(TestPictures.GPS_DATE, "Exif");
        assertThat(notes(receipt.field("/caseId"))).isZero();
    }

    @Test
    void refusesPartsThatWouldBeLost() {
        Filer.Answer withoutFileName =
                filer.fileWithPart(aFiling(), "Content-Disposition: form-data; name=\"photos\"", PHOTO);
        Filer.Answer secondComplaint = filer.fileWithPart(
                aFiling(),
                "Content-Disposition: form-data; name=\"complaint\"\r\nContent-Type: application/json",
                "{\"text\":\"another\",\"channel\":\"web\"}".getBytes(StandardCharsets.US_ASCII));

        assertThat(withoutFileName.status()).as(withoutFileName.text()).isEqualTo(400);
        assertThat(withoutFileName.field("/errors/0/code")).isEqualTo("no-file");
        assertThat(secondComplaint.status()).as(secondComplaint.text()).isEqualTo(400);
        assertThat(secondComplaint.field("/errors/0/code")).isEqualTo("twice");
    }

    @Test
    void showsNoPhotoToWhoMayNotSeeTheCase() {
        Filer.Answer receipt = filer.fileWithPhotos(aKey(), aFiling(), List.of(PHOTO));
        Filer.Answer other = filer.file(aFiling());

        assertThat(filer.get(photo(receipt, "1")).status()).isEqualTo(404);
        assertThat(filer.get(photo(receipt, "1"), "Query-Code", "222222").status())
                .isEqualTo(404);
        assertThat(filer.get(photo(receipt, "2"), code(receipt)).status()).isEqualTo(404);
        assertThat(filer.get(photo(other, "1"), code(other)).status()).isEqualTo(404);
    }

    @Test
    void storesThePhotosOfARepeatedFilingOnce() {
        String key = aKey();
        Filer.Answer first = filer.fileWithPhotos(key, aFiling(), List.of(PHOTO));
        long before = files();

        Filer.Answer second = filer.fileWithPhotos(key, aFiling(), List.of(PHOTO));
        Filer.Answer other = filer.fileWithPhotos(key, aFiling(), List.of(TestPictures.png(30, 20)));

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(other.field("/code")).isEqualTo("idempotency-key-reused");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void keepsThePhotosOfOneOfManySubmitsAtOnce() {
        String key = aKey();
        long before = files();

        List<Filer.Answer> answers;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = IntStream.range(0, 6)
                    .mapToObj(_ -> threads.submit(() -> filer.fileWithPhotos(key, aFiling(), List.of(PHOTO))))
                    .toList()
                    .stream()
                    .map(FilingPhotosIT::done)
                    .toList();
        }

        assertThat(answers)
                .extracting(Filer.Answer::status)
                .containsOnlyOnce(201)
                .containsOnly(200, 201);
        assertThat(files()).isEqualTo(before + PhotoSize.values().length);
        assertThat(filer.get(photo(answers.getFirst(), "1"), code(answers.getFirst()))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refusesWhatIsNoPhotoNamesItAndKeepsNothing() {
        long before = files();

        Filer.Answer answer = filer.fileWithPhotos(aKey(), aFiling(), List.of(PHOTO, TestPictures.pdf()));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.field("/code")).isEqualTo("not-an-image");
        assertThat(answer.field("/errors/0/pointer")).isEqualTo("/photos/1");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void refusesAPhotoAboveTheLimitWithAnAnswerThatCanBeRead() {
        byte[] atTheLimit = Arrays.copyOf(PHOTO, 10 * MEGABYTE);

        assertThat(filer.fileWithPhotos(aKey(), aFiling(), List.of(atTheLimit)).status())
                .isEqualTo(201);
        assertTooLarge(Arrays.copyOf(PHOTO, 10 * MEGABYTE + 1));
        assertTooLarge(new byte[20 * MEGABYTE]);
    }

    private void assertTooLarge(byte[] photo) {
        Filer.Answer answer = filer.fileWithPhotos(aKey(), aFiling(), List.of(photo));
        assertThat(answer.status()).as(answer.text()).isEqualTo(413);
        assertThat(answer.field("/code")).isEqualTo("payload-too-large");
    }

    @Test
    void takesNinePhotosAndNoMore() {
        byte[] photo = TestPictures.jpeg(40, 20);

        assertThat(filer.fileWithPhotos(aKey(), aFiling(), Collections.nCopies(9, photo))
                        .status())
                .isEqualTo(201);
        assertThat(filer.fileWithPhotos(aKey(), aFiling(), Collections.nCopies(10, photo))
                        .field("/errors/0/code"))
                .isEqualTo("too-many");
    }

    @Test
    void asksForTheComplaintBesideThePhotosAndChecksIt() {
        Filer.Answer alone = filer.filePhotosAlone(aKey(), List.of(PHOTO));
        Filer.Answer empty = filer.fileWithPhotos(aKey(), aFiling("text", ""), List.of(PHOTO));

        assertThat(alone.status()).isEqualTo(400);
        assertThat(alone.field("/errors/0/pointer")).isEqualTo("/complaint");
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.field("/errors/0/pointer")).isEqualTo("/text");
    }

    @Test
    void deletesThePhotosOfInterruptedFilings() {
        CaseId kept = new CaseId(
                filer.fileWithPhotos(aKey(), aFiling(), List.of(PHOTO)).field("/caseId"));
        database.getCollection("photo_filings").insertOne(new Document("_id", kept.value()).append("since", old()));
        CaseId broken = new CaseId(UUID.randomUUID().toString());
        photos.store(PhotoBatch.ofFiling(broken), List.of(() -> new ByteArrayInputStream(PHOTO)));
        CaseId young = new CaseId(UUID.randomUUID().toString());
        photos.store(PhotoBatch.ofFiling(young), List.of(() -> new ByteArrayInputStream(PHOTO)));
        // Killed in the middle: the pieces of a file are there, the file itself is not yet.
        database.getCollection("photos.files").deleteOne(Filters.eq("_id", broken.value() + "/1/thumb"));
        database.getCollection("photo_filings")
                .updateOne(Filters.eq("_id", broken.value()), Updates.set("since", old()));

        orphaned.cleanUp();

        assertThat(photos.find(kept, "1", PhotoSize.FULL)).isPresent();
        assertThat(photos.find(young, "1", PhotoSize.FULL)).isPresent();
        assertThat(photos.find(broken, "1", PhotoSize.FULL)).isEmpty();
        assertThat(chunks(broken)).isZero();
        assertThat(notes(kept.value()) + notes(broken.value())).isZero();
        assertThat(notes(young.value())).isOne();
        photos.discard(PhotoBatch.ofFiling(young));
    }

    @Test
    void deletesPhotosThatWereAddedLaterToAnActThatWasInterrupted() {
        CaseId id = new CaseId(
                filer.fileWithPhotos(aKey(), aFiling(), List.of(PHOTO)).field("/caseId"));
        PhotoBatch interrupted = PhotoBatch.later(id);
        String added = photos.store(interrupted, List.of(() -> new ByteArrayInputStream(PHOTO)))
                .getFirst();
        database.getCollection("photo_filings")
                .updateOne(Filters.eq("_id", id.value() + "/" + interrupted.token()), Updates.set("since", old()));

        orphaned.cleanUp();

        assertThat(photos.find(id, added, PhotoSize.FULL)).isEmpty();
        assertThat(photos.find(id, "1", PhotoSize.FULL)).isPresent();
        assertThat(notes(id.value() + "/" + interrupted.token())).isZero();
    }

    private static Instant old() {
        return Instant.now().minus(OrphanedPhotos.GRACE_PERIOD).minus(Duration.ofMinutes(1));
    }

    private static <T> T done(Future<T> running) {
        try {
            return running.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String photo(Filer.Answer receipt, String photoId) {
        return "/api/complaints/" + receipt.field("/number") + "/photos/" + photoId;
    }

    private static String[] code(Filer.Answer receipt) {
        return new String[] {"Query-Code", receipt.field("/queryCode")};
    }

    private long files() {
        return database.getCollection("photos.files").countDocuments();
    }

    private long chunks(CaseId id) {
        return database.getCollection("photos.chunks")
                .countDocuments(Filters.in("files_id", id.value() + "/1/full", id.value() + "/1/thumb"));
    }

    private long notes(String caseId) {
        return database.getCollection("photo_filings").countDocuments(Filters.eq("_id", caseId));
    }
}
