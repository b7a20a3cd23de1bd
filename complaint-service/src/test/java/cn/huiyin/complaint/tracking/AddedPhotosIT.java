package cn.huiyin.complaint.tracking;

import static cn.huiyin.complaint.intake.Filer.aFiling;
import static cn.huiyin.complaint.intake.Filer.aKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.intake.Filer;
import cn.huiyin.complaint.intake.Filer.Answer;
import cn.huiyin.complaint.photos.TestPictures;
import cn.huiyin.localstack.accounts.DemoAccount;
import com.mongodb.client.MongoDatabase;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is said and shown after the filing: photos and words, from the citizen and from the desk. */
class AddedPhotosIT extends RunningComplaintService {

    private static final byte[] PHOTO = TestPictures.jpeg(80, 40);

    @Autowired
    private MongoDatabase database;

    private Filer filer;

    @BeforeEach
    void filer() {
        filer = new Filer(url(""));
    }

    @Test
    void areShownBesideThoseOfTheComplaint() {
        Answer receipt = filer.fileWithPhotos(aKey(), aFiling(), List.of(PHOTO));

        Answer amended = amends(receipt, Map.of("act", "amend", "text", "今天又拍到了。"), List.of(PHOTO, PHOTO));

        assertThat(amended.status()).as(amended.text()).isEqualTo(200);
        assertThat(amended.json().path("photos").findValuesAsString("id")).hasSize(3);
        String added = amended.field("/photos/2/id");
        assertThat(filer.get(path(receipt) + "/photos/" + added, code(receipt)).status())
                .isEqualTo(200);
        assertThat(filer.get(path(receipt) + "/photos/" + added).status()).isEqualTo(404);
        assertThat(amended.json().findValue("timeline").toString()).contains("\"photos\":2");
    }

    @Test
    void mayComeFromTheDeskAndNeedNoWords() {
        Answer receipt = filer.file(aFiling());
        String triage = token(DemoAccount.TRIAGE)[1];
        String caseId = receipt.field("/caseId");
        String version = filer.get("/api/cases/" + caseId, "Authorization", triage)
                .response()
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        Answer amended = filer.actWithPhotos(
                "/api/cases/" + caseId + "/acts",
                Map.of("act", "amend"),
                List.of(PHOTO),
                "Authorization",
                triage,
                "If-Match",
                version);

        assertThat(amended.status()).as(amended.text()).isEqualTo(200);
        assertThat(amended.json().path("photos").size()).isOne();
    }

    @Test
    void areNotKeptWhereTheActIsRefused() {
        Answer receipt = filer.file(aFiling());
        long before = files();
        long notesBefore = notes();

        Answer none = amends(receipt, Map.of("act", "amend"), List.of(TestPictures.pdf()));
        Answer tooMany = amends(receipt, Map.of("act", "amend"), Collections.nCopies(10, PHOTO));
        Answer otherAct = amends(receipt, Map.of("act", "withdraw"), List.of(PHOTO));
        Answer named =
                filer.post(path(receipt) + "/acts", Map.of("act", "amend", "photos", List.of("1")), code(receipt));
        filer.post(path(receipt) + "/acts", Map.of("act", "withdraw"), code(receipt));
        Answer late = amends(receipt, Map.of("act", "amend"), List.of(PHOTO));
        Answer stranger = filer.actWithPhotos(path(receipt) + "/acts", Map.of("act", "amend"), List.of(PHOTO));

        assertThat(none.field("/code")).isEqualTo("not-an-image");
        assertThat(tooMany.status()).isEqualTo(400);
        assertThat(otherAct.status()).isEqualTo(400);
        assertThat(named.status()).isEqualTo(400);
        assertThat(late.field("/code")).isEqualTo("state-conflict");
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(files()).isEqualTo(before);
        assertThat(notes()).isEqualTo(notesBefore);
    }

    @Test
    void wordsThatAreAddedLaterAreFound() {
        Answer receipt = filer.file(aFiling());
        String number = receipt.field("/number");
        String word = "later" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        await().until(() -> found("打桩").contains(number));

        filer.post(
                path(receipt) + "/acts",
                Map.of("act", "amend", "text", "围挡上写着 " + word + " 的字样。", "address", "慈云寺正街 7 号"),
                code(receipt));

        await().until(() -> found(word).contains(number));
        assertThat(found("慈云寺 " + word)).contains(number);
        assertThat(found("打桩 " + word)).contains(number);
    }

    private String found(String words) {
        return filer.get(
                        "/api/cases?view=open&size=100&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8),
                        token(DemoAccount.TRIAGE))
                .text();
    }

    private Answer amends(Answer receipt, Map<String, Object> act, List<byte[]> photos) {
        return filer.actWithPhotos(path(receipt) + "/acts", act, photos, code(receipt));
    }

    private long files() {
        return database.getCollection("photos.files").countDocuments();
    }

    private long notes() {
        return database.getCollection("photo_filings").countDocuments();
    }

    private static String[] token(DemoAccount account) {
        return new String[] {
            "Authorization",
            stackOf(RunningComplaintService.class)
                    .tokens()
                    .headers(account.username())
                    .get("Authorization")
        };
    }

    private static String path(Answer receipt) {
        return "/api/complaints/" + receipt.field("/number");
    }

    private static String[] code(Answer receipt) {
        return new String[] {"Query-Code", receipt.field("/queryCode")};
    }
}
