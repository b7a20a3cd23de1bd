package cn.huiyin.dispatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.dispatch.RunningDispatchService;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.platform.identity.RouteTable;
import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DistrictApiIT extends RunningDispatchService {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String NIGHT_WORK = "{\"text\":\"工地现在还在打桩，夜里十二点了，正在吵\",\"lon\":106.5878,\"lat\":29.5856}";

    @Autowired
    private RouteTable routeTable;

    @Autowired
    private ListableBeanFactory beans;

    @Autowired
    private Environment environment;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void givesTheDistrictToAnybodyAndSaysThatOutlinesAreApproximations() throws Exception {
        HttpResponse<String> response = get("/api/district");
        JsonNode district = JSON.readTree(response.body());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(district.path("offices").size()).isEqualTo(15);
        assertThat(district.path("categories").size()).isEqualTo(64);
        assertThat(district.path("departments").findValuesAsString("nameEn"))
                .hasSize(18)
                .contains("Ecology and Environment Bureau");
        assertThat(district.path("approximate").asBoolean()).isTrue();
        assertThat(district.path("waters").findValuesAsString("name")).contains("长江");
        assertThat(district.at("/waters/0/nameEn").asString()).isEqualTo("Yangtze River");
        assertThat(district.at("/offices/0/boundaryStatus").asString()).isEqualTo("approximation");
        assertThat(district.at("/offices/0/boundary/type").asString()).endsWith("Polygon");
        assertThat(district.at("/deadlineClasses/0/limits/answer/limit").asInt())
                .isEqualTo(15);
    }

    @Test
    void saysForEachCategoryWhomTheResponsibilityTableCallsInWithoutTheOfficeOfThePlace() throws Exception {
        JsonNode categories = JSON.readTree(get("/api/district").body()).path("categories");

        assertThat(categories)
                .filteredOn(each -> each.path("code").asString().equals("noise.industrial.workshop"))
                .singleElement()
                .satisfies(workshop -> assertThat(workshop.path("departments"))
                        .extracting(JsonNode::asString)
                        .containsExactly("EEB", "SAMR", "UMB"));
        assertThat(categories)
                .flatExtracting(each -> List.copyOf(each.path("departments").values()))
                .extracting(JsonNode::asString)
                .doesNotContain("TOWN");
    }

    @Test
    void answersNotModifiedToWhoHasTheDistrictAlready() throws Exception {
        HttpResponse<String> first = get("/api/district");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> second =
                send(HttpRequest.newBuilder(URI.create(url("/api/district"))).header("If-None-Match", tag));

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age", "public");
    }

    @Test
    void findsPlacesByPartOfTheirNameWithTheirOffice() throws Exception {
        JsonNode places = JSON.readTree(get("/api/places?q=" + encoded("大坪村")).body());

        assertThat(places.path("items").size()).isBetween(2, 10);
        assertThat(places.at("/items/0/name").asString()).isEqualTo("大坪村");
        assertThat(places.path("items").findValuesAsString("code")).contains("500108007", "500108107");
    }

    @Test
    void listsForMapsThePlacesWhosePositionIsKnown() throws Exception {
        HttpResponse<String> response = get("/api/places/all");
        JsonNode places = JSON.readTree(response.body());

        assertThat(response.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age", "public");
        assertThat(places.path("items").findValuesAsString("kind")).contains("stop", "landmark");
        assertThat(places.path("items").findValuesAsString("name")).contains("南坪枢纽");
        assertThat(places.path("items"))
                .allSatisfy(place -> assertThat(place.path("lon").asDouble()).isBetween(106.51, 106.82));
    }

    @Test
    void saysWhatLiesAroundAPointInTheDistrict() throws Exception {
        JsonNode near =
                JSON.readTree(get("/api/places/near?lon=106.5836&lat=29.5868").body());

        assertThat(near.path("inside").asBoolean()).isTrue();
        assertThat(near.at("/office/code").asString()).isEqualTo("500108006");
        assertThat(near.at("/nearest/metres").asInt()).isBetween(0, 1000);
    }

    @Test
    void saysThatAPointLiesOutside() throws Exception {
        JsonNode near =
                JSON.readTree(get("/api/places/near?lon=106.40&lat=29.50").body());

        assertThat(near.path("inside").asBoolean()).isFalse();
        assertThat(near.has("office")).isFalse();
    }

    @ParameterizedTest(name = "GET {0} -> {1} {2}")
    @CsvSource({
        "/api/places/near?lon=29.58&lat=106.58, 422, coordinates-swapped",
        "/api/places/near?lon=300&lat=29.5, 400, invalid-input",
        "/api/places/near?lon=106.5&lat=-91, 400, invalid-input",
        "/api/places/near?lon=NaN&lat=29.5, 400, invalid-input",
        "/api/places/near?lon=here&lat=29.5, 400, invalid-input",
        "/api/places/near?lon=106.5, 400, invalid-input",
        "/api/places?q=, 400, invalid-input",
        "/api/places, 400, invalid-input",
        "/api/places?q=012345678901234567890123456789012345678901234567890, 400, invalid-input"
    })
    void answersBadQuestionsWithAProblem(String path, int status, String code) throws Exception {
        HttpResponse<String> response = get(path);
        JsonNode problem = JSON.readTree(response.body());

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.path("type").asString()).isEqualTo("/problems/" + code);
    }

    @Test
    void suggestsCategoriesWithTheWordsThatSpokeForThem() throws Exception {
        JsonNode answer =
                JSON.readTree(post("{\"text\":\"楼下麻将馆半夜还在打麻将，噪音很大，正在吵\"}").body());

        assertThat(answer.path("items").size()).isBetween(1, 3);
        assertThat(answer.at("/items/0/code").asString()).isEqualTo("noise.social.mahjong");
        assertThat(answer.at("/items/0/words").size()).isPositive();
        assertThat(answer.path("happeningNow").asBoolean()).isTrue();
    }

    @Test
    void takesATextOfTenThousandCharactersAndRefusesOneMore() throws Exception {
        assertThat(post("{\"text\":\"" + "吵".repeat(10_000) + "\"}").statusCode())
                .isEqualTo(200);

        HttpResponse<String> refused = post("{\"text\":\"" + "吵".repeat(10_001) + "\"}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(refused.body()).at("/errors/0/pointer").asString())
                .isEqualTo("/text");
        assertThat(JSON.readTree(refused.body()).at("/errors/0/code").asString())
                .isEqualTo("size");
    }

    @ParameterizedTest(name = "POST {0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {"{}|invalid-input", "{\"text\":\" \"}|invalid-input", "{\"text\":|unreadable-body"})
    void answersBadTextsWithAProblem(String body, String code) throws Exception {
        HttpResponse<String> response = post(body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(response.body()).path("code").asString()).isEqualTo(code);
    }

    @Test
    void hasARuleForEveryRouteAndARouteForEveryRule() {
        assertThat(routeTable.routes())
                .filteredOn(route -> route.path().startsWith("/api"))
                .hasSize(11)
                .allSatisfy(route -> assertThat(route.rule()).isPresent());
        assertThat(routeTable.idleRules()).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"OPERATOR, 200", "TRIAGE, 200", "CITIZEN, 403", "OFFICER_DANZISHI, 403", "SUPERVISOR, 403", "ADMIN, 403"
    })
    void saysWhatTheEngineWouldDecideToWhoTakesCallsAlone(DemoAccount account, int status) throws Exception {
        assertThat(preview(NIGHT_WORK, account).statusCode()).isEqualTo(status);
    }

    @Test
    void saysNothingOfTheEngineToWhoIsNotSignedIn() throws Exception {
        assertThat(send(previewRequest(NIGHT_WORK)).statusCode()).isEqualTo(401);
    }

    @Test
    void previewsOfficeCategoryAndUrgencyAndAnnouncesNothing() throws Exception {
        JsonNode preview =
                JSON.readTree(preview(NIGHT_WORK, DemoAccount.OPERATOR).body());

        assertThat(preview.at("/category/code").asString()).isEqualTo("noise.construction.night");
        assertThat(preview.path("certain").asBoolean()).isTrue();
        assertThat(preview.at("/offices/0/code").asString()).isEqualTo("500108006");
        assertThat(preview.path("departments").size()).isPositive();
        assertThat(preview.path("deadlineClass").asString()).isEqualTo("urgent");
        assertThat(preview.path("happeningNow").asBoolean()).isTrue();
    }

    @Test
    void previewsAComplaintWithoutAPlaceAsOneForTheTriageDesk() throws Exception {
        JsonNode preview = JSON.readTree(
                preview("{\"text\":\"楼下油烟很大\"}", DemoAccount.OPERATOR).body());

        assertThat(preview.path("certain").asBoolean()).isFalse();
        assertThat(preview.path("offices").size()).isZero();
        assertThat(preview.path("deadlineClass").asString()).isEqualTo("standard");
        assertThat(preview.path("happeningNow").asBoolean()).isFalse();
    }

    @Test
    void answersABadPreviewWithAProblem() throws Exception {
        for (String body : List.of("{}", "{\"text\":\" \"}", "{\"text\":\"吵\",\"lon\":\"x\"}")) {
            HttpResponse<String> response = preview(body, DemoAccount.OPERATOR);
            assertThat(response.statusCode()).as(body).isEqualTo(400);
            assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
        }
    }

    @Test
    void deniesEveryRouteThatIsNotListed() throws Exception {
        assertThat(get("/api/decisions").statusCode()).isEqualTo(401);
    }

    @Test
    void isReady() throws Exception {
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/prometheus").statusCode()).isEqualTo(200);
    }

    @Test
    void hasNoDatabaseThoughOneIsNamed() {
        assertThat(environment.getProperty("huiyin.mongodb.database")).isNotBlank();
        assertThat(beans.getBeanNamesForType(MongoClient.class)).isEmpty();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url(path))));
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url("/api/category-suggestions")))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> preview(String body, DemoAccount account) throws IOException, InterruptedException {
        HttpRequest.Builder request = previewRequest(body);
        TestStack.of(RunningDispatchService.class)
                .tokens()
                .headers(account.username())
                .forEach(request::setHeader);
        return send(request.setHeader("Content-Type", "application/json"));
    }

    private HttpRequest.Builder previewRequest(String body) {
        return HttpRequest.newBuilder(URI.create(url("/api/dispatch-previews")))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
