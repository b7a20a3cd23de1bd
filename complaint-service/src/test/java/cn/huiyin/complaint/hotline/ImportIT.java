package cn.huiyin.complaint.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.OrderWarning;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.acts.Restrict;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.cases.store.StoredCase;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What becomes of the orders of a file, also when they come again. */
class ImportIT extends ServiceForTheHotline {

    private static final String HEADER = "工单编号,标题,内容,时间,地址,姓名,电话,经度,纬度,类别\n";

    @Test
    void importsAFileAndRegistersNothingWhenItComesAgain() throws Exception {
        String file = HEADER
                + row(
                        1,
                        "夜间施工",
                        "\"工地打桩，\n整夜不停\"",
                        "2026-11-20 23:10",
                        "南坪西路",
                        "李女士",
                        "13800138000",
                        "106.5836",
                        "29.5868",
                        "")
                + row(2, "", "河水发臭", "2026/11/21 8:05", "", "", "", "", "", "天气")
                + row(3, "油烟", "饭店油烟直排", "", "", "", "023-62800000", "", "", "餐饮油烟");

        HttpResponse<String> first = hotline.importText(file);
        HttpResponse<String> second = hotline.importText(file);

        assertThat(first.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/x-ndjson");
        List<JsonNode> lines = HotlineCalls.lines(first);
        assertThat(lines).hasSize(4);
        assertThat(lines.subList(0, 3))
                .extracting(line -> line.path("row").asInt())
                .containsExactly(2, 3, 4);
        assertThat(lines.get(1).path("reason").asString()).startsWith("The category \"天气\" is not of the taxonomy");
        assertSummary(lines.getLast(), 3, 3, 0, 0);
        Complaint complaint = complaint(lines.getFirst().path("number").asString());
        assertThat(complaint.text()).isEqualTo("夜间施工\n工地打桩，\n整夜不停");
        assertThat(complaint.place().lon()).isEqualTo(106.5836);
        List<JsonNode> again = HotlineCalls.lines(second);
        assertSummary(again.getLast(), 3, 0, 3, 0);
        assertThat(again.subList(0, 3))
                .extracting(line -> line.path("number"))
                .isEqualTo(lines.subList(0, 3).stream()
                        .map(line -> line.path("number"))
                        .toList());
    }

    @Test
    void refusesOnlyWhatIsNoComplaintAndMarksWhatElseIsWrong() throws Exception {
        String file = HEADER
                + row(1, "", "噪声", "", "", "", "", "", "", "")
                + number(2) + ",,噪声\n"
                + row(3, "", "噪声", "", "", "", "", "", "", "").strip() + ",多出来的\n"
                + row(4, "", "噪声", "2026-02-30", "", "", "", "", "", "")
                + row(5, "", "噪声", "2062-01-01", "", "", "", "", "", "")
                + row(6, "", "噪声", "", "", "王先生", "12345-67", "", "", "")
                + row(7, "", "", "", "", "", "", "", "", "")
                + row(8, "", "吵".repeat(10_001), "", "", "", "", "", "", "")
                + row(9, "", "噪声", "", "", "", "", "106.58", "", "")
                + row(10, "", "噪声", "", "", "", "", "29.5868", "106.5836", "")
                + row(11, "", "噪声", "", "", "", "", "103.0", "29.5", "")
                + ",,噪声,,,,,,,\n"
                + row(12, "", "吵".repeat(10_000), "", "", "", "", "", "", "");

        List<JsonNode> lines = HotlineCalls.lines(hotline.importText(file));

        assertSummary(lines.getLast(), 13, 9, 0, 4);
        assertThat(lines.subList(0, 13))
                .extracting(line -> line.path("reason").asString(""))
                .containsExactly(
                        "",
                        "",
                        "row: 11 columns (expected: 10, as in the header)",
                        "The time \"2026-02-30\" cannot be read surely; the case has none.",
                        "The time \"2062-01-01\" is in the future; the case has none.",
                        "The telephone number cannot be read; it is kept with the contact as it was said.",
                        "text: empty (expected: what happened)",
                        "text: 10001 characters (expected: <= 10000)",
                        "The point \"106.58\" cannot be read; the case has none.",
                        "Longitude and latitude \"29.5868, 106.5836\" were swapped.",
                        "The point \"103.0, 29.5\" is outside of the district; the case has none.",
                        "orderNumber: empty (expected: the number of the order)",
                        "");
        assertThat(lines.get(5).path("codes").toString()).isEqualTo("[\"phone-unclear\"]");
        Complaint unreachable = complaint(lines.get(5).path("number").asString());
        assertThat(unreachable.contact().asSaid()).isEqualTo("12345-67");
        assertThat(unreachable.externalOrder().doubts())
                .containsExactly(new OrderWarning(OrderWarning.Kind.PHONE_UNCLEAR, null));
    }

    @Test
    void startsTheDeadlineAtTheHandOver() throws Exception {
        Instant handedOver = Instant.now().minus(Duration.ofDays(2)).truncatedTo(ChronoUnit.MINUTES);
        String file = "工单编号,内容,派单时间\n%s,噪声,%s\n".formatted(number(1), handedOver);

        String number = HotlineCalls.lines(hotline.importText(file))
                .getFirst()
                .path("number")
                .asString();

        Case current =
                cases.find(new CaseNumber(number), Scope.ALL).orElseThrow().current();
        assertThat(current.deadlines().latest(DeadlineKind.ASSIGN).orElseThrow().startedAt())
                .isEqualTo(handedOver);
        assertThat(current.registeredAt()).isAfter(handedOver);
    }

    @Test
    void tellsTheFirstRowsWhileTheLastAreNotRegisteredAndGoesOnWhereAClientLeft() throws Exception {
        int rows = 400;
        byte[] file = IntStream.rangeClosed(1, rows)
                .mapToObj(order -> number(order) + ",噪声\n")
                .collect(Collectors.joining("", "id,body\n", ""))
                .getBytes(StandardCharsets.UTF_8);

        String first = hotline.importAndLeave(file);
        boolean lastWasRegistered = cases.findByOrder(number(rows), Scope.ALL).isPresent();

        assertThat(first).contains("\"row\":2", "\"registered\"");
        assertThat(lastWasRegistered).isFalse();
        List<JsonNode> again = HotlineCalls.lines(hotline.importFile(file));
        JsonNode summary = again.getLast().path("summary");
        assertThat(summary.path("rows").asInt()).isEqualTo(rows);
        assertThat(summary.path("known").asInt()).isPositive();
        assertThat(summary.path("registered").asInt() + summary.path("known").asInt())
                .isEqualTo(rows);
        assertThat(again.subList(0, rows).stream()
                        .map(line -> line.path("number").asString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void makesOneCaseOfANumberThatAFileHoldsTwiceAndRefusesWhatElseIsSaidUnderIt() throws Exception {
        String file = "id,body\n%1$s,先说的\n%1$s,后说的\n%1$s,先说的\n%2$s,\n%2$s,补上的\n".formatted(number(1), number(2));

        List<JsonNode> lines = HotlineCalls.lines(hotline.importText(file));
        List<JsonNode> again = HotlineCalls.lines(hotline.importText(file));

        assertSummary(lines.getLast(), 5, 2, 1, 2);
        assertThat(lines.get(1).path("result").asString()).isEqualTo("refused");
        assertThat(lines.get(1).path("reason").asString()).contains("stands before for another order");
        assertThat(lines.get(3).path("result").asString()).isEqualTo("refused");
        assertThat(complaint(lines.getFirst().path("number").asString()).text()).isEqualTo("先说的");
        assertThat(lines.get(2).path("number")).isEqualTo(lines.getFirst().path("number"));
        assertSummary(again.getLast(), 5, 0, 4, 1);
    }

    @Test
    void knowsAnOrderWhoseNumberIsWrittenOtherwise() throws Exception {
        String number = number(1);
        hotline.importText("id,body\n%s,噪声\n".formatted(number));

        List<JsonNode> lines = HotlineCalls.lines(hotline.importText(
                "id,body\n'%s,噪声\n\u200B %s,噪声\n".formatted(number.toLowerCase(Locale.ROOT), number)));

        assertSummary(lines.getLast(), 2, 0, 2, 0);
        assertThat(cases.findByOrder(number.toLowerCase(Locale.ROOT), Scope.ALL))
                .isPresent();
    }

    @Test
    void knowsAnOrderThatDiffersNowOrHasLostItsText() throws Exception {
        hotline.importText("id,body,time\n%1$s,噪声,2026-11-20\n%2$s,油烟,\n".formatted(number(1), number(2)));

        List<JsonNode> lines = HotlineCalls.lines(
                hotline.importText("id,body,time\n%1$s,噪声,昨天\n%2$s,,\n".formatted(number(1), number(2))));

        assertSummary(lines.getLast(), 2, 0, 2, 0);
        assertThat(lines.getFirst().path("reason").asString()).startsWith("The order differs");
        assertThat(lines.get(1).path("reason").asString()).startsWith("The order differs");
    }

    @Test
    void confirmsNoGuessAtContactDataOfAKnownOrder() throws Exception {
        String file = "id,body,姓名,电话\n%s,噪声，打%s找我,%s,%s\n";
        hotline.importText(file.formatted(number(1), "13800138000", "李女士", "13800138000"));

        for (String guess : List.of("13800138000", "13800138001")) {
            JsonNode known = HotlineCalls.lines(hotline.importText(file.formatted(number(1), guess, "王先生", guess)))
                    .getFirst();

            assertThat(known.path("result").asString()).isEqualTo("known");
            assertThat(known.has("reason")).isFalse();
            assertThat(known.has("codes")).isFalse();
        }
    }

    @Test
    void comparesNothingWithARestrictedCase() throws Exception {
        String number = HotlineCalls.lines(hotline.importText("id,body\n%s,噪声\n".formatted(number(1))))
                .getFirst()
                .path("number")
                .asString();
        StoredCase stored = cases.find(new CaseNumber(number), Scope.ALL).orElseThrow();
        CaseActor desk = new CaseActor(Party.TRIAGE, "subject", null);
        cases.append(stored, List.of(new Restrict.Restricted(Instant.now(), desk, "反映经办人员")), null)
                .orElseThrow();

        JsonNode known = HotlineCalls.lines(hotline.importText("id,body\n%s,河水发臭\n".formatted(number(1))))
                .getFirst();

        assertThat(known.path("result").asString()).isEqualTo("known");
        assertThat(known.has("codes")).isFalse();
    }

    @Test
    void answersAHeaderWithoutRowsWithSumsOfNought() throws Exception {
        assertSummary(HotlineCalls.lines(hotline.importText(HEADER)).getLast(), 0, 0, 0, 0);
    }

    private String row(int order, String... cells) {
        return number(order) + "," + String.join(",", cells) + "\n";
    }
}
