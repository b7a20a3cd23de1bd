package cn.huiyin.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.platform.sample.Answer;
import cn.huiyin.platform.sample.ServiceIT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsIT extends ServiceIT {

    private static final String[] JSON = {"Content-Type", "application/json", "Idempotency-Key", "k"};

    @Test
    void namesEachWrongFieldWithAPointer() {
        Answer answer = post("{\"text\":\" \",\"place\":{\"lon\":1},\"others\":[{\"lon\":1},{\"lon\":181}]}");

        isProblem(answer, 400, "invalid-input");
        assertThat(answer.body().at("/errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/text", "/others/1/lon");
        assertThat(answer.body().at("/errors").findValuesAsString("code"))
                .containsExactlyInAnyOrder("not-blank", "decimal-max");
    }

    @Test
    void namesTheFieldOfAWrongType() {
        Answer answer = post("{\"text\":\"a\",\"place\":{\"lon\":\"east\"}}");

        isProblem(answer, 400, "invalid-input");
        assertThat(answer.text("/errors/0/pointer")).isEqualTo("/place/lon");
    }

    @Test
    void saysThatABodyCannotBeRead() {
        isProblem(post("{\"text\":"), 400, "unreadable-body");
    }

    @Test
    void saysThatABodyIsMissing() {
        isProblem(client().send("POST", "/api/notes", "", JSON), 400, "unreadable-body");
    }

    @Test
    void refusesABodyThatSaysOneThingTwice() {
        isProblem(post("{\"text\":\"a\",\"text\":\"b\"}"), 400, "unreadable-body");
    }

    @Test
    void namesTheMissingHeader() {
        Answer answer = client().send("POST", "/api/notes", "{}", "Content-Type", "application/json");

        isProblem(answer, 400, "missing-header");
        assertThat(answer.text("/errors/0/pointer")).isEqualTo("?Idempotency-Key");
    }

    @Test
    void refusesAnotherMediaType() {
        isProblem(
                client().send("POST", "/api/notes", "text", "Content-Type", "text/plain"),
                415,
                "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/*+json", "application/*", "*/*"})
    void refusesARangeOfMediaTypes(String range) {
        isProblem(
                client().send("POST", "/api/notes", "{\"text\":\"a\"}", "Content-Type", range, "Idempotency-Key", "k"),
                415,
                "unsupported-media-type");
    }

    @Test
    void refusesToAnswerInAnotherMediaTypeButStillSaysSo() {
        isProblem(client().get("/api/notes", "Accept", "image/jpeg"), 406, "not-acceptable");
    }

    @Test
    void namesTheParameterThatIsTooLarge() {
        Answer answer = client().get("/api/notes?size=101");

        isProblem(answer, 400, "invalid-input");
        assertThat(answer.text("/errors/0/pointer")).isEqualTo("?size");
        assertThat(answer.text("/errors/0/code")).isEqualTo("max");
        assertThat(client().get("/api/notes?size=100").status()).isEqualTo(200);
    }

    @Test
    void namesTheParameterThatCannotBeRead() {
        assertThat(client().get("/api/notes?size=many").text("/errors/0/pointer"))
                .isEqualTo("?size");
        assertThat(client().get("/api/notes?cursor=stale").text("/errors/0/pointer"))
                .isEqualTo("?cursor");
    }

    @Test
    void tellsARefusalWithItsFields() {
        Answer answer = client().get("/api/failures/refused");

        isProblem(answer, 422, "rule-refused");
        assertThat(answer.text("/detail")).isEqualTo("A rule says no.");
        assertThat(answer.text("/errors/0/code")).isEqualTo("too-long");
    }

    @Test
    void tellsNothingOfTheInsideButTheTraceId() {
        Answer answer = client().get(
                        "/api/failures/unforeseen",
                        "traceparent",
                        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

        isProblem(answer, 500, "internal-error");
        assertThat(answer.text("/traceId")).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(answer.body().toString()).doesNotContain("secret");
    }

    @Test
    void saysThatTheDatabaseIsAwayWithoutItsAddress() {
        Answer answer = client().get("/api/failures/database");

        isProblem(answer, 503, "upstream-unavailable");
        assertThat(answer.body().toString()).doesNotContain("secret");
    }

    @Test
    void answersWithAProblemWhereTheContainerRefuses() {
        isProblem(client().get("/api//notes"), 400, "unreadable-body");
        isProblem(client().get("/error"), 401, "not-signed-in");
    }

    @Test
    void refusesAParameterThatIsNoUtf8() {
        isProblem(client().get("/api/notes?cursor=%ff%fe"), 400, "invalid-input");
    }

    private Answer post(String body) {
        return client().send("POST", "/api/notes", body, JSON);
    }

    private static void isProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.text("/code")).isEqualTo(code);
        assertThat(answer.text("/type")).isEqualTo("/problems/" + code);
        assertThat(answer.body().at("/status").asInt()).isEqualTo(status);
        assertThat(answer.text("/title")).isNotEmpty();
        assertThat(answer.text("/detail")).isNotEmpty();
        assertThat(answer.text("/traceId")).matches("[0-9a-f]{32}");
    }
}
