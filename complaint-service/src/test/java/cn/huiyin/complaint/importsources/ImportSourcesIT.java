package cn.huiyin.complaint.importsources;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportSourcesIT extends RunningComplaintService {

    private static final String PATH = "/api/imports/sources";

    @Test
    void keepsForEverybodyWhatOneSaidOfASourceUntilItIsForgotten() throws Exception {
        Map<String, String> column = Map.of("column", "电话.1$", "field", "phone");

        assertThat(keeps(Map.of("name", "市热线日报", "columns", List.of(column)), DemoAccount.OPERATOR))
                .isEqualTo(204);
        assertThat(listed(DemoAccount.SUPERVISOR)).contains("市热线日报", "电话.1$", "\"phone\"");

        keeps(Map.of("name", "市热线日报", "columns", List.of()), DemoAccount.SUPERVISOR);
        assertThat(listed(DemoAccount.OPERATOR)).doesNotContain("市热线日报");
    }

    @Test
    void refusesWhatIsNoSource() throws Exception {
        assertThat(keeps(Map.of("name", " ", "columns", List.of()), DemoAccount.OPERATOR))
                .isEqualTo(400);
        assertThat(keeps(
                        Map.of("name", "日报", "columns", List.of(Map.of("column", "电话", "field", "$where"))),
                        DemoAccount.OPERATOR))
                .isEqualTo(400);
        assertThat(keeps(Map.of("name", "日报"), DemoAccount.OPERATOR)).isEqualTo(400);
    }

    private String listed(DemoAccount account) {
        return Web.get(url(PATH), as(account)).body();
    }

    private int keeps(Map<String, Object> source, DemoAccount account) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url(PATH))).PUT(BodyPublishers.ofString(Json.write(source)));
        as(account).forEach(request::header);
        return Web.client().send(request.build(), BodyHandlers.discarding()).statusCode();
    }
}
