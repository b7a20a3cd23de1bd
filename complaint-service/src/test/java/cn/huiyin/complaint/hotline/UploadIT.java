package cn.huiyin.complaint.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.localstack.accounts.DemoAccount;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file that somebody at a desk has at hand, and what is put right of it later. */
class UploadIT extends RunningComplaintService {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String order = "U-" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT);

    @Test
    void showsTheFileThenRegistersItAndShowsTheOrderToWhoHandlesIt() throws Exception {
        String file = "工单编号,内容,受理时间,电话\n%s,工地夜里打桩,2026-11-20 23:10,138****0000\n".formatted(order);

        JsonNode preview =
                JSON.readTree(post("/api/imports/preview", file, Map.of()).body());
        List<JsonNode> lines = post("/api/imports", file, Map.of())
                .body()
                .lines()
                .map(JSON::readTree)
                .toList();
        JsonNode found = JSON.readTree(
                get("/api/cases?q=" + order.toLowerCase(Locale.ROOT)).body());

        assertThat(preview.at("/sheets/0/first/0/codes/0").asString()).isEqualTo("phone-unclear");
        assertThat(lines.getFirst().at("/understood/sheets/0/rows").asInt()).isEqualTo(1);
        assertThat(lines.get(1).path("result").asString()).isEqualTo("registered");
        String caseId = found.at("/items/0/caseId").asString();
        JsonNode shown = JSON.readTree(get("/api/cases/" + caseId).body());
        assertThat(shown.at("/order/number").asString()).isEqualTo(order);
        assertThat(shown.at("/order/reportedAt").asString()).isEqualTo("2026-11-20T15:10:00Z");
        assertThat(shown.at("/order/doubts/0/code").asString()).isEqualTo("phone-unclear");
        assertThat(shown.path("secret").asBoolean()).isTrue();
    }

    @Test
    void letsTheOperatorPutTheContactRightAndShowsItInARecordedViewOnly() throws Exception {
        post("/api/imports", "工单编号,内容,电话\n%s,工地夜里打桩,138****0000\n".formatted(order), Map.of());
        String caseId = JSON.readTree(get("/api/cases?q=" + order).body())
                .at("/items/0/caseId")
                .asString();
        HttpResponse<String> seen = get("/api/cases/" + caseId);

        HttpResponse<String> amended = post(
                "/api/cases/" + caseId + "/acts",
                "{\"act\":\"amend\",\"phone\":\"13800138000\",\"address\":\"南坪西路38号\",\"text\":\"还有泵车。\"}",
                Map.of(
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        seen.headers().firstValue("ETag").orElseThrow()));
        HttpResponse<String> contact = post(
                "/api/cases/" + caseId + "/contact-views",
                "{\"purpose\":\"verify\",\"note\":\"核对号码\"}",
                Map.of("Content-Type", "application/json"));

        assertThat(amended.statusCode()).as(amended.body()).isEqualTo(200);
        assertThat(amended.body()).doesNotContain("13800138000").contains("138****8000", "南坪西路38号", "还有泵车");
        assertThat(contact.body()).contains("13800138000", "138****0000");
    }

    @Test
    void previewsNoNumberByWhichSomebodyCouldBeReached() throws Exception {
        HttpResponse<String> preview = post(
                "/api/imports/preview",
                "工单编号,内容,地址,电话\nP-1,打13800138000也没人管,南坪西路38号李生13900139000,13700137000\n",
                Map.of());

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body())
                .contains("打138****也没人管", "137****7000")
                .doesNotContain("13800138000", "13900139000", "13700137000");
    }

    @Test
    void refusesAFileThatIsTooLarge() throws Exception {
        HttpResponse<String> answer = post("/api/imports/preview", "x".repeat((64 << 20) + 1), Map.of());

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url(path))), Map.of());
    }

    private HttpResponse<String> post(String path, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url(path))).POST(BodyPublishers.ofString(body)), headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, Map<String, String> headers)
            throws IOException, InterruptedException {
        as(DemoAccount.OPERATOR).forEach(request::setHeader);
        headers.forEach(request::setHeader);
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
