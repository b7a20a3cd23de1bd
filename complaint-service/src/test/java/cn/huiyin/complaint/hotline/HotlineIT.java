package cn.huiyin.complaint.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.domain.Channel;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Complaint.ExternalOrder;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.OrderWarning;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.Scope;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class HotlineIT extends ServiceForTheHotline {

    private static final String HEADER = "工单编号,标题,内容,时间,地址,姓名,电话,经度,纬度,类别\n";

    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private Cases cases;

    private HotlineCalls hotline;

    @BeforeEach
    void call() {
        hotline = hotline();
    }

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
                        "The point \"106.58,\" cannot be read; the case has none.",
                        "Longitude and latitude \"29.5868, 106.5836\" were swapped.",
                        "The point \"103.0, 29.5\" is outside of the district; the case has none.",
                        "orderNumber: empty (expected: the number of the order)",
                        "");
        assertThat(lines.get(5).path("codes").toString()).isEqualTo("[\"phone-unclear\"]");
        Complaint unreachable = complaint(lines.get(5).path("number").asString());
        assertThat(unreachable.contact().asSaid()).isEqualTo("12345-67");
        assertThat(unreachable.externalOrder().doubts()).containsExactly(new OrderWarning(OrderWarning.Kind.PHONE_UNCLEAR, null));
    }

    @Test
    void saysFirstHowItUnderstoodTheFile() throws Exception {
        List<JsonNode> lines = HotlineCalls.allLines(hotline.importText("工单编号,内容,网格\n%s,噪声,3\n".formatted(number(1))));

        assertThat(lines.getFirst().toString())
                .isEqualTo("{\"understood\":{\"sheets\":[{\"name\":\"\",\"headerRow\":1,\"columns\":["
                        + "{\"name\":\"工单编号\",\"field\":\"orderNumber\",\"ignored\":false},"
                        + "{\"name\":\"内容\",\"field\":\"text\",\"ignored\":false},"
                        + "{\"name\":\"网格\",\"ignored\":false}],\"rows\":1}]}}");
    }

    @Test
    void refusesAFileWithAColumnInQuestionAndRegistersNothing() throws Exception {
        String file = "工单编号,内容,市民主叫号码\n%s,噪声,13800138000\n".formatted(number(1));

        assertRefused(hotline.importText(file), "\"市民主叫号码\" (phone?)");
        assertThat(cases.findByOrder(number(1), Scope.ALL)).isEmpty();
        assertThat(HotlineCalls.lines(hotline.importFile(file.getBytes(StandardCharsets.UTF_8), "phone:市民主叫号码"))
                        .getFirst()
                        .path("result")
                        .asString())
                .isEqualTo("registered");
    }

    @Test
    void previewsAFileAndRegistersNothing() throws Exception {
        String file = "工单编号,内容,姓名,电话\n%s,噪声,李女士,13800138000\n%s,,,\n".formatted(number(1), number(2));

        JsonNode preview = HotlineCalls.json(hotline.preview(file));

        JsonNode first = preview.at("/sheets/0/first");
        assertThat(first.at("/0/text").asString()).isEqualTo("噪声");
        assertThat(first.at("/0/phone").asString()).isEqualTo("138****8000");
        assertThat(first.at("/0/name").asString()).isEqualTo("李**");
        assertThat(first.at("/0/secret").asBoolean()).isTrue();
        assertThat(first.at("/1/codes/0").asString()).isEqualTo("text-missing");
        assertThat(preview.at("/sheets/0/rows").asInt()).isEqualTo(2);
        assertThat(cases.findByOrder(number(1), Scope.ALL)).isEmpty();
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
    void importsGb18030AndAWorkbookAlike() throws Exception {
        String text = "工单编号,内容\n%s,𠮷祥路工地夜间施工\n".formatted(number(1));

        List<JsonNode> gb18030 = HotlineCalls.lines(hotline.importFile(text.getBytes(Charset.forName("GB18030"))));
        List<JsonNode> workbook = HotlineCalls.lines(hotline.importFile(workbook(number(2), "𠮷祥路工地夜间施工")));

        assertSummary(gb18030.getLast(), 1, 1, 0, 0);
        assertSummary(workbook.getLast(), 1, 1, 0, 0);
        assertThat(complaint(gb18030.getFirst().path("number").asString()).text())
                .isEqualTo(
                        complaint(workbook.getFirst().path("number").asString()).text())
                .isEqualTo("𠮷祥路工地夜间施工");
    }

    @Test
    void followsAMappingWhereColumnsAreCalledOtherwise() throws Exception {
        byte[] file = "热线流水,说法\n%s,噪声\n".formatted(number(1)).getBytes(StandardCharsets.UTF_8);

        assertSummary(
                HotlineCalls.lines(hotline.importFile(file, "orderNumber:热线流水", "text:说法"))
                        .getLast(),
                1,
                1,
                0,
                0);
        assertRefused(hotline.importFile(file), "The header row is missing");
        assertRefused(hotline.importFile(file, "orderNumber:号码"), "the file has no column \"号码\"");
    }

    @ParameterizedTest
    @CsvSource({"'',The file is empty", "' \n',The file is empty", "'2026,噪声\n',The header row is missing"})
    void refusesAFileThatIsNoTableOfOrders(String content, String detail) throws Exception {
        assertRefused(hotline.importText(content), detail);
    }

    @Test
    void refusesAFileInAnotherEncoding() throws Exception {
        assertRefused(hotline.importFile("工单编号,内容\n1,噪声\n".getBytes(StandardCharsets.UTF_16LE)), "neither in UTF-8");
    }

    @Test
    void tellsWhereARowIsDamagedAndTakesTheOthers() throws Exception {
        List<JsonNode> lines = HotlineCalls.lines(
                hotline.importText("id,body\n%s,噪声\n%s,\"油烟\n%s,扬尘\n".formatted(number(1), number(2), number(3))));

        assertSummary(lines.getLast(), 3, 2, 0, 1);
        assertThat(lines.get(1).path("row").asInt()).isEqualTo(3);
        assertThat(lines.get(1).path("reason").asString()).startsWith("A quotation mark stands alone");
        assertThat(lines.get(2).path("row").asInt()).isEqualTo(4);
    }

    @Test
    void refusesAFileWhoseHeaderIsDamaged() throws Exception {
        assertRefused(hotline.importText("id,\"body\n%s,噪声\n".formatted(number(1))), "A quotation mark stands alone");
    }

    @Test
    void answersAHeaderWithoutRowsWithSumsOfNought() throws Exception {
        assertSummary(HotlineCalls.lines(hotline.importText(HEADER)).getLast(), 0, 0, 0, 0);
    }

    @Test
    void readsABodyThatIsSentAsAForm() throws Exception {
        byte[] file = "id,body\n%s,噪声=大\n".formatted(number(1)).getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> answer = hotline.send(HotlineCalls.IMPORTS, "application/x-www-form-urlencoded", file);

        assertSummary(HotlineCalls.lines(answer).getLast(), 1, 1, 0, 0);
    }

    @Test
    void refusesAFileThatIsLargerThan64Megabytes() throws Exception {
        byte[] file = new byte[(64 << 20) + 1];

        HttpResponse<String> refused = hotline.send(HotlineCalls.IMPORTS, "text/csv", file);

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(HotlineCalls.json(refused).path("code").asString()).isEqualTo("payload-too-large");
    }

    private static void assertRefused(HttpResponse<String> response, String detail) {
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(HotlineCalls.json(response).path("code").asString()).isEqualTo("invalid-input");
        assertThat(HotlineCalls.json(response).path("detail").asString()).contains(detail);
    }

    private static void assertSummary(JsonNode line, int rows, int registered, int known, int refused) {
        assertThat(line.toString())
                .isEqualTo("{\"summary\":{\"rows\":%d,\"registered\":%d,\"known\":%d,\"refused\":%d}}"
                        .formatted(rows, registered, known, refused));
    }

    private Complaint complaint(String number) {
        return cases.find(new CaseNumber(number), Scope.ALL)
                .orElseThrow()
                .current()
                .complaint();
    }

    private String number(int order) {
        return "T" + run + "-" + order;
    }

    private String order(int order, String text) {
        return "{\"orderNumber\":\"%s\",\"text\":\"%s\"}".formatted(number(order), text);
    }

    private String orders(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(order -> order(order, "噪声"))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private String row(int order, String... cells) {
        return number(order) + "," + String.join(",", cells) + "\n";
    }

    private static byte[] workbook(String number, String text) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet();
            XSSFRow header = sheet.createRow(0);
            header.createCell(0).setCellValue("工单编号");
            header.createCell(1).setCellValue("内容");
            XSSFRow row = sheet.createRow(1);
            row.createCell(0).setCellValue(number);
            row.createCell(1).setCellValue(text);
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
