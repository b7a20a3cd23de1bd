package cn.huiyin.dispatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.dispatch.RunningDispatchService;
import cn.huiyin.dispatch.pack.NananPack;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.Json;
import cn.huiyin.localstack.testing.TestStack;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerChecksIT extends RunningDispatchService {

    private static final String HEAD = "name,kind,office_code,lon,lat,match,certainty,aliases\n";

    @Test
    void findsNothingNewInThePacksOwnRows() throws IOException {
        String pack = Files.readString(NananPack.folder().resolve("gazetteer.csv"));
        Reply reply = checks(pack, DemoAccount.ADMIN);

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.json().get("rows").items())
                .hasSize((int) pack.lines().skip(1).count());
        assertThat(reply.json().get("notes").items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "测试广场,landmark,500108006,,,text,0.9,; 测试广场,landmark,500108005,,,text,0.9,; homonym",
                "测试广场,landmark,500108006,,,text,0.9,; 观音桥,landmark,500108005,,,text,0.9,; elsewhere",
                "测试广场,landmark,500108006,,,text,0.9,; 试试广场,landmark,500108005,,,text,0.9,测试广场; alias-taken",
                "测试广场,landmark,500108006,,,text,0.9,; 远处广场,landmark,500108101,106.5878,29.5856,text,0.9,; another-office"
            })
    void saysWhatMayBeASlip(String one, String other, String code) {
        Reply reply = checks(HEAD + one + "\n" + other + "\n", DemoAccount.ADMIN);

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.json().get("notes").items())
                .extracting(note -> note.get("code").textOrEmpty())
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "测试广场,landmark,500999006,,,text,0.9,; row",
                "测试广场,river,500108006,,,text,0.9,; row",
                "测试广场,landmark,500108006,29.5856,106.5878,text,0.9,; row",
                "测试广场,landmark,500108006,116.3,39.9,text,0.9,; row",
                "测试广场,landmark,500108006,106.515,29.445,text,0.9,; outside-the-district",
                "测试广场,landmark,500108006,,,sometimes,0.9,; row",
                "测试广场,landmark,500108006,,,text,9,; row",
                "测,landmark,500108006,,,text,0.9,; row",
                ",landmark,500108006,,,text,0.9,; row",
                "测试广场,landmark; not-a-table"
            })
    void refusesARowThatCannotBeUsedAndNamesItsLine(String row, String code) {
        Reply reply = checks(HEAD + row + "\n", DemoAccount.ADMIN);

        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        assertThat(reply.body()).contains("\"code\":\"" + code + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1广场,landmark,500108006,,,text,0.9,",
                "+测试广场,landmark,500108006,,,text,0.9,",
                "-测试广场,landmark,500108006,,,text,0.9,",
                "@测试广场,landmark,500108006,,,text,0.9,",
                "＝测试广场,landmark,500108006,,,text,0.9,",
                "\"\t=1+1广场\",landmark,500108006,,,text,0.9,",
                "测试广场,landmark,500108006,,,text,0.9,=1+1|二号广场"
            })
    void refusesNamesThatASpreadsheetTakesForFormulas(String row) {
        Reply reply = checks(HEAD + row + "\n", DemoAccount.ADMIN);

        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        assertThat(reply.body()).contains("no sign of a formula", "/text/2");
    }

    @Test
    void refusesAColumnThatASpreadsheetTakesForAFormula() {
        String head = HEAD.replace("aliases", "=cmd");

        assertThat(checks(head + "测试广场,landmark,500108006,,,text,0.9,x\n", DemoAccount.ADMIN)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void refusesATableWithoutItsColumnsWithoutRowsOrWithARowTwice() {
        String row = "测试广场,landmark,500108006,,,text,0.9,\n";

        assertThat(checks("name,kind\n测试广场,landmark\n", DemoAccount.ADMIN).body())
                .contains("not-a-table");
        assertThat(checks(HEAD, DemoAccount.ADMIN).body()).contains("size");
        assertThat(checks(HEAD + row + row, DemoAccount.ADMIN).body()).contains("/text/3", "twice");
    }

    @Test
    void isForAdministratorsAlone() {
        assertThat(checks(HEAD, DemoAccount.SUPERVISOR).status()).isEqualTo(403);
    }

    private Reply checks(String text, DemoAccount account) {
        Map<String, String> headers = new HashMap<>(
                TestStack.of(RunningDispatchService.class).tokens().headers(account.username()));
        headers.put("Content-Type", "application/json");
        return Web.post(url("/api/admin/gazetteer-checks"), headers, Json.write(Map.of("text", text)));
    }
}
