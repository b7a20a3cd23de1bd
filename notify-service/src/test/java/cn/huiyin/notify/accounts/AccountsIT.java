package cn.huiyin.notify.accounts;

import static cn.huiyin.notify.NotifyUnderTest.json;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.JsonValue;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import cn.huiyin.notify.NotifyUnderTest;
import cn.huiyin.platform.openapi.OpenApiConfiguration;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** What an administrator does with accounts, at the real identity server, and whether people can sign in afterwards. */
@WithLocalStack
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountsIT {

    private static final String ACCOUNTS = "/api/admin/accounts";
    private static final String CITIZEN_ID = "c0ffee00-0000-4000-8000-000000000001";

    private TestStack stack;
    private NotifyUnderTest service;

    @BeforeAll
    void start() {
        stack = TestStack.of(AccountsIT.class);
        service = new NotifyUnderTest(stack, Map.of(), OpenApiConfiguration.class);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void listsStaffWithRolesAndOfficeAndNoCitizen() {
        JsonNode all = json(ask("GET", "", ""));

        assertThat(StreamSupport.stream(all.spliterator(), false))
                .extracting(account -> account.path("username").asString())
                .contains("admin-an", "head-danzishi", "operator-he", "supervisor-du")
                .doesNotContain("citizen-li")
                .noneMatch(name -> name.startsWith("service-account"));
        assertThat(StreamSupport.stream(all.spliterator(), false)
                        .filter(account -> account.path("username").asString().equals("head-danzishi")))
                .singleElement()
                .satisfies(head -> {
                    assertThat(head.path("name").asString()).isEqualTo("郑海燕");
                    assertThat(head.path("office").asString()).isEqualTo("500108006");
                    assertThat(head.path("roles").toString()).isEqualTo("[\"officer\",\"office-head\"]");
                    assertThat(head.path("enabled").asBoolean()).isTrue();
                });
    }

    @Test
    void makesAnAccountWithATemporaryPasswordThatMustBeChanged(CapturedOutput output) {
        String username = aName();

        HttpResponse<String> answer = create(username, "[\"officer\"]", "\"500108003\"");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        String password = json(answer).path("temporaryPassword").asString();
        assertThat(password).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        assertThat(json(answer).at("/account/roles").toString()).isEqualTo("[\"officer\"]");
        assertThat(signIn(username, password).get("error_description").textOrEmpty())
                .isEqualTo("Account is not fully set up");
        assertThat(signIn(username, "another").get("error_description").textOrEmpty())
                .isEqualTo("Invalid user credentials");
        assertThat(output.getAll()).doesNotContain(password);
        assertThat(log()).doesNotContain(password).contains("account-created").contains(username);
    }

    @Test
    void makesTheHeadOfAnOfficeAnOfficerToo() {
        assertThat(json(create(aName(), "[\"office-head\"]", "\"500108003\""))
                        .at("/account/roles")
                        .toString())
                .isEqualTo("[\"officer\",\"office-head\"]");
    }

    @Test
    void givesStaffNoRoleOfACitizen() {
        String id =
                json(create(aName(), "[\"triage\"]", "null")).at("/account/id").asString();

        assertThat(Web.get(
                                stack.issuer().replace("/realms/", "/admin/realms/") + "/users/" + id
                                        + "/role-mappings/realm",
                                asAccountsClient())
                        .json()
                        .items())
                .extracting(role -> role.get("name").textOrEmpty())
                .containsExactly("triage");
    }

    @Test
    void changesRoleAndOfficeAndWritesItDown() {
        JsonNode made = json(create(aName(), "[\"officer\"]", "\"500108003\"")).path("account");
        String id = made.path("id").asString();

        JsonNode changed = json(ask("PUT", "/" + id, facts("[\"supervisor\"]", "null")));

        assertThat(changed.path("roles").toString()).isEqualTo("[\"supervisor\"]");
        assertThat(changed.has("office")).isFalse();
        assertThat(changed.path("username")).isEqualTo(made.path("username"));
        assertThat(log())
                .contains("account-changed")
                .contains(made.path("username").asString());
    }

    @Test
    void shutsAnAccountAndOpensItAgain() {
        JsonNode made = json(create(aName(), "[\"operator\"]", "null"));
        String id = made.at("/account/id").asString();
        String username = made.at("/account/username").asString();
        String password = made.path("temporaryPassword").asString();

        assertThat(json(ask("POST", "/" + id + "/disable", "")).path("enabled").asBoolean())
                .isFalse();
        assertThat(signIn(username, password).get("error_description").textOrEmpty())
                .isEqualTo("Account disabled");
        assertThat(json(ask("POST", "/" + id + "/enable", "")).path("enabled").asBoolean())
                .isTrue();
        assertThat(signIn(username, password).get("error_description").textOrEmpty())
                .isEqualTo("Account is not fully set up");
    }

    @Test
    void givesAnotherPasswordOverWhichTheOldOneIsGone() {
        JsonNode made = json(create(aName(), "[\"operator\"]", "null"));
        String username = made.at("/account/username").asString();

        JsonNode issued =
                json(ask("POST", "/" + made.at("/account/id").asString() + "/password", "{\"way\": \"temporary\"}"));

        assertThat(signIn(username, made.path("temporaryPassword").asString())
                        .get("error_description")
                        .textOrEmpty())
                .isEqualTo("Invalid user credentials");
        assertThat(signIn(username, issued.path("temporaryPassword").asString())
                        .get("error_description")
                        .textOrEmpty())
                .isEqualTo("Account is not fully set up");
    }

    @Test
    void saysThatAMailCouldNotBeSentAndNeedsAMailboxForIt() {
        String id = json(create(aName(), "[\"operator\"]", "null"))
                .at("/account/id")
                .asString();

        HttpResponse<String> without = ask("POST", "/" + id + "/password", "{\"way\": \"mail\"}");
        assertThat(without.statusCode()).isEqualTo(400);
        assertThat(json(without).at("/errors/0/code").asString()).isEqualTo("no-mailbox");

        ask("PUT", "/" + id, facts("[\"operator\"]", "null", "\"" + aName() + "@example.org\""));
        HttpResponse<String> withMailbox = ask("POST", "/" + id + "/password", "{\"way\": \"mail\"}");
        assertThat(withMailbox.statusCode()).isEqualTo(422);
        assertThat(json(withMailbox).at("/errors/0/code").asString()).isEqualTo("mail-not-sent");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ["citizen"]            | null        | /roles  | 400
            ["service"]            | null        | /roles  | 400
            ["realm-admin"]        | null        | /roles  | 400
            ["officer","admin2"]   | "500108003" | /roles  | 400
            []                     | null        | /roles  | 400
            ["officer"]            | null        | /office | 400
            ["office-head"]        | null        | /office | 400
            ["triage"]             | "500108003" | /office | 400
            ["officer"]            | "999999999" | /office | 422
            ["officer"]            | "5001"      | /office | 400
            """)
    void refusesRolesAndOfficesThatCannotBe(String roles, String office, String pointer, int status) {
        HttpResponse<String> answer = create(aName(), roles, office);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(json(answer).at("/errors/0/pointer").asString()).endsWith(pointer);
    }

    @Test
    void refusesANameThatIsTaken() {
        HttpResponse<String> answer = create("operator-he", "[\"operator\"]", "null");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).at("/errors/0/code").asString()).isEqualTo("taken");
    }

    @Test
    void neverTouchesTheAccountOfACitizen() {
        for (String path : new String[] {"/" + CITIZEN_ID + "/disable", "/" + CITIZEN_ID + "/password"}) {
            assertThat(ask("POST", path, "{\"way\": \"temporary\"}").statusCode())
                    .isEqualTo(404);
        }
        assertThat(ask("PUT", "/" + CITIZEN_ID, facts("[\"admin\"]", "null")).statusCode())
                .isEqualTo(404);
        assertThat(ask("POST", "/..%2F..%2Froles/disable", "").statusCode()).isIn(400, 404);
    }

    @Test
    void letsNobodyShutOrDemoteTheOwnAccount() {
        String own = StreamSupport.stream(json(ask("GET", "", "")).spliterator(), false)
                .filter(account -> account.path("username").asString().equals("admin-an"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();

        assertThat(ask("POST", "/" + own + "/disable", "").statusCode()).isEqualTo(422);
        assertThat(ask("PUT", "/" + own, facts("[\"operator\"]", "null")).statusCode())
                .isEqualTo(422);
        assertThat(json(ask("PUT", "/" + own, facts("[\"supervisor\",\"admin\"]", "null")))
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("own-account");
    }

    @Test
    void holdsNoMoreThanUsersAtTheIdentityServer() {
        Map<String, String> headers = asAccountsClient();
        String admin = stack.issuer().replace("/realms/", "/admin/realms/");

        assertThat(Web.get(admin + "/users?max=1", headers).status()).isEqualTo(200);
        assertThat(Web.get(admin + "/clients", headers).status())
                .as("no client, and so no secret of one")
                .isEqualTo(403);
        assertThat(Web.send("PUT", admin, headers, "{}").status()).isEqualTo(403);
        assertThat(Web.get(service.to("/api/notifications").build().uri().toString(), headers)
                        .status())
                .as("no audience, no role here")
                .isEqualTo(401);
    }

    @Test
    void listsTheOfficersOfTheOwnOfficeByIdAndNameAlone() {
        JsonNode officers = json(service.send(service.to("/api/office/officers")
                .header("Authorization", "Bearer " + stack.tokens().of(DemoAccount.HEAD_DANZISHI))));

        assertThat(StreamSupport.stream(officers.spliterator(), false))
                .extracting(officer -> officer.path("id").asString())
                .contains("c0ffee00-0000-4000-8000-000000000004")
                .doesNotContain("c0ffee00-0000-4000-8000-000000000006");
        assertThat(officers.toString()).doesNotContain("example.org").doesNotContain("username");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
            ["department"] | null
            ["department"] | "TOWN"
            ["department"] | "NONE"
            ["triage"]     | "EEB"
            """)
    void givesALiaisonADepartmentOfThePackAndNobodyElseOne(String roles, @Nullable String department) {
        HttpResponse<String> answer = createLiaison(roles, department);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(json(answer).at("/errors/0/pointer").asString()).endsWith("/department");
    }

    @Test
    void putsTheDepartmentOfALiaisonIntoTheAccount() {
        HttpResponse<String> answer = createLiaison("[\"department\"]", "\"EEB\"");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(json(answer).at("/account/department").asString()).isEqualTo("EEB");
    }

    private HttpResponse<String> createLiaison(String roles, @Nullable String department) {
        return ask(
                "POST",
                "",
                "{\"username\": \"%s\", \"password\": \"temporary\", \"facts\": {\"name\": \"试用\", \"roles\": %s, \"department\": %s}}"
                        .formatted(aName(), roles, department));
    }

    private Map<String, String> asAccountsClient() {
        String secret = stack.settings().get("HUIYIN_ACCOUNTS_CLIENT_SECRET");
        return Map.of("Authorization", "Bearer " + stack.tokens().ofClient("huiyin-accounts", secret));
    }

    private HttpResponse<String> create(String username, String roles, String office) {
        return ask(
                "POST",
                "",
                "{\"username\": \"%s\", \"password\": \"temporary\", \"facts\": %s}"
                        .formatted(username, facts(roles, office)));
    }

    private static String facts(String roles, String office) {
        return facts(roles, office, "null");
    }

    private static String facts(String roles, String office, String email) {
        return "{\"name\": \"试用\", \"email\": %s, \"roles\": %s, \"office\": %s}".formatted(email, roles, office);
    }

    private String log() {
        return service.send(service.to("/api/admin/log/notify-service")
                        .header("Authorization", "Bearer " + stack.tokens().of(DemoAccount.ADMIN)))
                .body();
    }

    private HttpResponse<String> ask(String method, String path, String body) {
        return service.send(service.to(ACCOUNTS + path)
                .header("Authorization", "Bearer " + stack.tokens().of(DemoAccount.ADMIN))
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    private JsonValue signIn(String username, String password) {
        Reply reply = Web.post(
                stack.issuer() + "/protocol/openid-connect/token",
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                "grant_type=password&client_id=huiyin-tests&username=" + username + "&password=" + password);
        return reply.json();
    }

    private static String aName() {
        return "test-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
