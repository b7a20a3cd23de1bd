package cn.huiyin.complaint.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Channel;
import cn.huiyin.complaint.cases.domain.Complaint.ExternalOrder;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.store.Scope;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Orders that the hotline sends one by one or a batch at a time. */
class WorkOrdersIT extends ServiceForTheHotline {

    @Test
    void registersOneOrderAndKnowsItWhenItComesAgain() throws Exception {
        String order = """
                {"orderNumber":"%s","title":"夜间施工","text":"南坪一处工地每晚打桩到凌晨","place":{"address":"南坪西路"},
                 "contact":{"name":"李女士","phone":"138 0013 8000"},"reportedAt":"2026-11-20 23:10","secret":true}
                """.formatted(number(1));

        HttpResponse<String> first = hotline.order(order);
        HttpResponse<String> second = hotline.order(order);

        assertThat(first.statusCode()).isEqualTo(200);
        JsonNode registered = HotlineCalls.json(first).at("/results/0");
        assertThat(registered.path("row").asInt()).isEqualTo(1);
        assertThat(registered.path("result").asString()).isEqualTo("registered");
        JsonNode known = HotlineCalls.json(second).at("/results/0");
        assertThat(known.path("result").asString()).isEqualTo("known");
        assertThat(known.path("number")).isEqualTo(registered.path("number"));
        assertThat(known.has("reason")).isFalse();
        Complaint complaint = complaint(registered.path("number").asString());
        assertThat(complaint.channel()).isEqualTo(Channel.HOTLINE);
        assertThat(complaint.text()).isEqualTo("夜间施工\n南坪一处工地每晚打桩到凌晨");
        assertThat(complaint.externalOrder())
                .isEqualTo(new ExternalOrder(number(1), Instant.parse("2026-11-20T15:10:00Z"), null, List.of()));
        assertThat(complaint.contact().phone()).isEqualTo("13800138000");
        assertThat(complaint.secret()).isTrue();
    }

    @Test
    void knowsAnOrderWithAnotherTextAndKeepsWhatWasSaidFirst() throws Exception {
        JsonNode first = HotlineCalls.json(hotline.order(order(1, "河水发黑"))).at("/results/0");

        JsonNode edited =
                HotlineCalls.json(hotline.order(order(1, "河水发黑，已派人查看"))).at("/results/0");

        assertThat(edited.path("result").asString()).isEqualTo("known");
        assertThat(edited.path("number")).isEqualTo(first.path("number"));
        assertThat(edited.path("reason").asString()).startsWith("The order differs");
        assertThat(complaint(first.path("number").asString()).text()).isEqualTo("河水发黑");
    }

    @Test
    void takesABatchAndRefusesWhatIsWrongInItOneByOne() throws Exception {
        String body = "["
                + String.join(
                        ",",
                        order(1, "油烟扰民"),
                        "{\"text\":\"没有编号\"}",
                        "7",
                        order(2, " "),
                        "{\"orderNumber\":\"%s\",\"text\":\"噪声\",\"place\":{\"lon\":\"east\"}}".formatted(number(3)),
                        "{\"orderNumber\":\"%s\",\"text\":\"噪声\",\"categoryHint\":\"weather\"}".formatted(number(4)),
                        order(5, "扬尘"))
                + "]";

        JsonNode results = HotlineCalls.json(hotline.order(body)).path("results");

        assertThat(results.valueStream().map(row -> row.path("row").asInt())).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(results.valueStream().map(row -> row.path("result").asString()))
                .containsExactly("registered", "refused", "refused", "refused", "refused", "registered", "registered");
        assertThat(results.valueStream().map(row -> row.path("reason").asString("")))
                .containsExactly(
                        "",
                        "orderNumber: empty (expected: the number of the order)",
                        "order: not what is expected there",
                        "text: empty (expected: what happened)",
                        "place.lon: not what is expected there",
                        "The category \"weather\" is not of the taxonomy; the dispatch engine finds one.",
                        "");
    }

    @Test
    void takesTwoHundredOrdersAndRefusesOneMoreOrNone() throws Exception {
        assertThat(HotlineCalls.json(hotline.order(orders(200))).path("results").size())
                .isEqualTo(200);

        for (String body : List.of(orders(201), "[]", "\"text\"")) {
            HttpResponse<String> refused = hotline.order(body);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(HotlineCalls.json(refused).path("code").asString()).isEqualTo("invalid-input");
        }
        assertThat(hotline.order("{").statusCode()).isEqualTo(400);
    }

    @Test
    void refusesACallWithoutASignatureOrWithAWrongExpiredOrBorrowedOne() throws Exception {
        byte[] body = order(1, "油烟扰民").getBytes(StandardCharsets.UTF_8);
        byte[] other = order(2, "别的").getBytes(StandardCharsets.UTF_8);
        String target = HotlineCalls.ORDERS;
        Map<String, String> wrong = Map.of(
                "Huiyin-Timestamp", String.valueOf(Instant.now().getEpochSecond()), "Huiyin-Signature", "0".repeat(64));

        for (Map<String, String> headers : List.of(
                Map.<String, String>of(),
                wrong,
                hotline.headers(Instant.now().minusSeconds(310), target, body),
                hotline.headers(Instant.now().plusSeconds(310), target, body),
                hotline.headers(Instant.now(), target, other),
                hotline.headers(Instant.now(), HotlineCalls.IMPORTS, body))) {
            HttpResponse<String> refused = hotline.send(target, "application/json", body, headers);
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(HotlineCalls.json(refused).path("code").asString()).isEqualTo("bad-signature");
        }
        assertThat(cases.findByOrder(number(1), Scope.ALL)).isEmpty();
    }

    @Test
    void makesNoSecondCaseOfACallThatIsReplayedWithinTheWindow() throws Exception {
        byte[] body = order(1, "油烟扰民").getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = hotline.headers(Instant.now(), HotlineCalls.ORDERS, body);

        hotline.send(HotlineCalls.ORDERS, "application/json", body, headers);
        HttpResponse<String> replayed = hotline.send(HotlineCalls.ORDERS, "application/json", body, headers);

        assertThat(HotlineCalls.json(replayed).at("/results/0/result").asString())
                .isEqualTo("known");
    }

    private String order(int order, String text) {
        return "{\"orderNumber\":\"%s\",\"text\":\"%s\"}".formatted(number(order), text);
    }

    private String orders(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(order -> order(order, "噪声"))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
