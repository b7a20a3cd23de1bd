package cn.huiyin.dispatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.dispatch.RunningDispatchService;
import cn.huiyin.dispatch.pack.NananPack;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.Json;
import cn.huiyin.localstack.json.JsonValue;
import cn.huiyin.localstack.testing.TestStack;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutlineChecksIT extends RunningDispatchService {

    @Test
    void findsThatThePacksOwnOutlinesFillTheDistrict() throws IOException {
        Reply reply = checks(pack(), DemoAccount.ADMIN);

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.json().get("outlines").items()).hasSize(15);
        assertThat(reply.json().get("usable").isTrue())
                .as(reply.json().get("flaws").toString())
                .isTrue();
    }

    @Test
    void showsAGapWithItsAreaAndShape() throws IOException {
        // A corner that three offices share, drawn elsewhere for one of them.
        String moved = pack().replaceFirst("106\\.541067,29\\.522394", "106.539067,29.524394");

        Reply reply = checks(moved, DemoAccount.ADMIN);

        assertThat(reply.json().get("usable").isTrue()).isFalse();
        List<JsonValue> flaws = reply.json().get("flaws").items();
        assertThat(flaws).anySatisfy(flaw -> {
            assertThat(flaw.get("kind").textOrEmpty()).isIn("gap", "overlap");
            assertThat(flaw.get("squareMetres").number()).isGreaterThan(100);
            assertThat(flaw.get("shape").get("type").textOrEmpty()).isEqualTo("Polygon");
        });
    }

    @Test
    void refusesAFileThatIsNoneWithAProblemDocument() {
        Reply reply = checks("name,lon,lat", DemoAccount.ADMIN);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("invalid-input", "/text", "not-json");
    }

    @Test
    void refusesAFileThatIsTooLong() {
        assertThat(checks("x".repeat(1_000_001), DemoAccount.ADMIN).status()).isEqualTo(400);
    }

    @Test
    void isForAdministratorsAlone() throws IOException {
        assertThat(checks(pack(), DemoAccount.SUPERVISOR).status()).isEqualTo(403);
    }

    private Reply checks(String text, DemoAccount account) {
        Map<String, String> headers = new HashMap<>(
                TestStack.of(RunningDispatchService.class).tokens().headers(account.username()));
        headers.put("Content-Type", "application/json");
        return Web.post(url("/api/admin/outline-checks"), headers, Json.write(Map.of("text", text)));
    }

    private static String pack() throws IOException {
        return Files.readString(NananPack.folder().resolve("offices.geojson"));
    }
}
