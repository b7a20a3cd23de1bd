package cn.huiyin.complaint.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.DeskCalls.Filed;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.intake.Filer;
import cn.huiyin.complaint.intake.Filer.Answer;
import cn.huiyin.complaint.photos.TestPictures;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an inspection to what officer, head, citizen and public see of it. */
class OnTheSpotIT extends RunningComplaintService {

    private static final DemoAccount OFFICER = DemoAccount.OFFICER_DANZISHI;
    private static final DemoAccount HEAD = DemoAccount.HEAD_DANZISHI;
    private static final Map<String, Object> INSPECTION = Map.of(
            "act", "inspection", "findings", "打桩机在作业，电话13800001234", "decibel", 68.5, "lon", 106.5836, "lat", 29.5868);

    private Filer filer;
    private DeskCalls desk;
    private Filed filed;
    private String photo;

    @BeforeEach
    void inspected() {
        filer = new Filer(url(""));
        desk = new DeskCalls(url(""), stackOf(RunningComplaintService.class).tokens());
        filed = desk.file("工地半夜打桩");
        ok(desk.assign(filed, DeskCalls.DANZISHI));
        ok(desk.act(filed, "accept", Map.of(), OFFICER));
        photo = inspect().field("/inspection/photos/0/id");
    }

    @Test
    void isProposedToTheOfficerBesideTheLimit() {
        JsonValue aids = desk.get("/api/cases/" + filed.caseId() + "/answer-aids", OFFICER)
                .json();

        assertThat(aids.get("findings").textOrEmpty()).contains("打桩机在作业").doesNotContain("13800001234");
        JsonValue noise = aids.get("inspection").get("noise");
        assertThat(noise.get("decibel").toString()).contains("68.5");
        assertThat(noise.get("standard").textOrEmpty()).isEqualTo("GB 12523-2025");
        assertThat(noise.get("limit").toString()).containsAnyOf("55", "70");
    }

    @Test
    void showsTheCitizenThePhotosWhereTheAnswerSaysSo() {
        assertThat(published().status()).isEqualTo(404);

        ok(answer(OFFICER, Map.of("seen", "现场测得 68.5 dB(A)。", "photosShown", true, "publicText", "已停工。")));

        assertThat(tracked().text()).contains(photo);
        assertThat(photoOfCitizen()).isEqualTo(200);
        assertThat(published().status()).isEqualTo(200);
        assertThat(published().text()).doesNotContain(photo);
    }

    @Test
    void showsTheCitizenWhatTheAnswerSaysAndNoPhotoThatItKeeps() {
        assertThat(photoOfCitizen()).as("before the answer").isEqualTo(404);

        ok(answer(HEAD, Map.of("seen", "现场测得超标。")));

        String tracked = tracked().text();
        assertThat(tracked).contains("现场测得超标。", "GB 12523-2025").doesNotContain(photo, "打桩机在作业");
        assertThat(photoOfCitizen()).isEqualTo(404);
    }

    @Test
    void showsThePublicTheTextForItAloneAndNothingOfWhoComplained() {
        ok(answer(HEAD, Map.of("publicText", "工地已停工，联系 13800001234。")));

        Answer published = published();

        assertThat(published.text())
                .contains("工地已停工", filed.number(), "弹子石街道")
                .doesNotContain("13800001234", "已责令整改", "工地半夜打桩", filed.caseId());
        assertThat(filer.get("/api/complaints/NA-20991231-0001/public").status())
                .isEqualTo(404);
    }

    private Reply answer(DemoAccount by, Map<String, Object> more) {
        HashMap<String, Object> said = new HashMap<>(more);
        said.put("text", "已责令整改。");
        said.put("outcome", "supported");
        return desk.act(filed, "answer", said, by);
    }

    private Answer inspect() {
        Map<String, String> token =
                stackOf(RunningComplaintService.class).tokens().headers(OFFICER.username());
        Answer seen = filer.get("/api/cases/" + filed.caseId(), "Authorization", token.get("Authorization"));
        Answer inspected = filer.actWithPhotos(
                "/api/cases/" + filed.caseId() + "/acts",
                INSPECTION,
                List.of(TestPictures.jpeg(80, 40)),
                "Authorization",
                token.get("Authorization"),
                "If-Match",
                seen.response().headers().firstValue("ETag").orElseThrow());
        assertThat(inspected.status()).as(inspected.text()).isEqualTo(200);
        return filer.get("/api/cases/" + filed.caseId() + "/answer-aids", "Authorization", token.get("Authorization"));
    }

    private Answer tracked() {
        return filer.get("/api/complaints/" + filed.number(), "Query-Code", filed.queryCode());
    }

    private int photoOfCitizen() {
        return filer.get("/api/complaints/" + filed.number() + "/photos/" + photo, "Query-Code", filed.queryCode())
                .status();
    }

    private Answer published() {
        return filer.get("/api/complaints/" + filed.number() + "/public");
    }

    private static void ok(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }
}
