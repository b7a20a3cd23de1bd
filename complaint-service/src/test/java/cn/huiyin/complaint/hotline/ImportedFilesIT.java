package cn.huiyin.complaint.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.store.Scope;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What files are taken, how each is understood, and which are refused. */
class ImportedFilesIT extends ServiceForTheHotline {

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
        assertRefused(hotline.importFile(file), "it has: 热线流水, 说法");
        assertRefused(hotline.importFile(file, "orderNumber:号码"), "the file has no column \"号码\"");
    }

    @Test
    void readsABodyThatIsSentAsAForm() throws Exception {
        byte[] file = "id,body\n%s,噪声=大\n".formatted(number(1)).getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> answer = hotline.send(HotlineCalls.IMPORTS, "application/x-www-form-urlencoded", file);

        assertSummary(HotlineCalls.lines(answer).getLast(), 1, 1, 0, 0);
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
    void refusesAFileWhoseHeaderIsDamaged() throws Exception {
        assertRefused(hotline.importText("id,\"body\n%s,噪声\n".formatted(number(1))), "A quotation mark stands alone");
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
