package cn.huiyin.complaint.hotline.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTableTest {

    @TempDir
    private Path folder;

    @Test
    void readsTheFirstSheetWithTheRowNumbersOfTheSpreadsheet() throws Exception {
        var table = Recorded.from(workbook(sheet -> {
            row(sheet, 1, "工单编号", "内容", "地址");
            row(sheet, 2, "1", "工地夜间施工\n睡不着", "");
            row(sheet, 5, "2", "河水发臭", "南滨路");
            row(sheet.getWorkbook().createSheet("说明"), 0, "别的", "东西");
        }));

        assertThat(table.header).containsExactly("工单编号", "内容", "地址");
        assertThat(table.rows)
                .containsExactly(
                        new TableRow(3, List.of("1", "工地夜间施工\n睡不着"), 0),
                        new TableRow(6, List.of("2", "河水发臭", "南滨路"), 0));
    }

    @Test
    void readsNumbersWithAllTheirDigitsAndDatesAsLocalTime() throws Exception {
        var table = Recorded.from(workbook(sheet -> {
            row(sheet, 0, "id", "电话", "时间", "经度");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue(20_261_124_000_137.0);
            row.createCell(1).setCellValue(13_800_138_000.0);
            var time = row.createCell(2);
            time.setCellValue(LocalDateTime.parse("2026-11-24T08:30:15"));
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("yyyy/m/d h:mm"));
            time.setCellStyle(style);
            row.createCell(3).setCellValue(106.5636);
        }));

        assertThat(table.cells())
                .containsExactly(List.of("20261124000137", "13800138000", "2026-11-24T08:30:15", "106.5636"));
    }

    @Test
    void showsThatANumberIsLongerThanASpreadsheetKeeps() throws Exception {
        var table = Recorded.from(workbook(sheet -> {
            row(sheet, 0, "id", "内容");
            sheet.createRow(1).createCell(0).setCellValue(20_261_124_000_137_123.0);
        }));

        assertThat(table.cells().getFirst().getFirst()).contains("E16");
    }

    @Test
    void readsTextInSeveralFontsAsOneText() throws Exception {
        var table = Recorded.from(workbook(sheet -> {
            row(sheet, 0, "id", "内容");
            var rich = new XSSFRichTextString("工地");
            rich.append("夜间施工", ((XSSFWorkbook) sheet.getWorkbook()).createFont());
            sheet.createRow(1).createCell(1).setCellValue(rich);
        }));

        assertThat(table.cells()).containsExactly(List.of("", "工地夜间施工"));
    }

    @Test
    void countsDatesFromWhereTheWorkbookDoes() throws Exception {
        var table = Recorded.from(workbook(sheet -> {
            ((XSSFWorkbook) sheet.getWorkbook())
                    .getCTWorkbook()
                    .addNewWorkbookPr()
                    .setDate1904(true);
            row(sheet, 0, "id", "时间");
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat((short) 22);
            var cell = sheet.createRow(1).createCell(1);
            cell.setCellValue(1.5);
            cell.setCellStyle(style);
        }));

        assertThat(table.cells()).containsExactly(List.of("", "1904-01-02T12:00"));
    }

    @Test
    void refusesAnEmptySheetAndFilesThatAreNoWorkbook() throws Exception {
        var oldExcel = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1};
        var otherZip = new byte[] {'P', 'K', 3, 4, 0, 0};

        assertThatThrownBy(() -> Recorded.from(workbook(sheet -> {}))).hasMessageStartingWith("The file is empty");
        assertThatThrownBy(() -> Recorded.from(Files.write(folder.resolve("a.xls"), oldExcel)))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("old or an encrypted Excel file");
        assertThatThrownBy(() -> Recorded.from(Files.write(folder.resolve("a.zip"), otherZip)))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("no readable XLSX workbook");
    }

    @Test
    void refusesAWorkbookThatIsCutOff() throws Exception {
        var whole = Files.readAllBytes(workbook(sheet -> row(sheet, 0, "id", "内容")));

        assertThatThrownBy(() ->
                        Recorded.from(Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length / 2))))
                .hasMessageContaining("no readable XLSX workbook");
    }

    @Test
    void handsOnWhatTheSinkThrows() throws Exception {
        var file = workbook(sheet -> row(sheet, 0, "id", "内容"));
        var sink = new TableSink() {
            @Override
            public void header(List<String> names) throws IOException {
                throw new IOException("the client is gone");
            }

            @Override
            public void row(TableRow row) {}

            @Override
            public void brokenOff(long number, String reason) {}
        };

        assertThatThrownBy(() -> TableFile.read(file, sink))
                .isInstanceOf(IOException.class)
                .hasMessage("the client is gone");
    }

    @Test
    void leavesNoTemporaryFileBehind() throws Exception {
        var before = temporaryFiles();

        Recorded.from(workbook(sheet -> row(sheet, 0, "id", "内容")));

        assertThat(temporaryFiles()).isEqualTo(before);
    }

    private Path workbook(Consumer<Sheet> content) throws IOException {
        var file = folder.resolve("table.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            content.accept(workbook.createSheet("工单"));
            workbook.write(out);
        }
        return file;
    }

    private static void row(Sheet sheet, int index, String... cells) {
        var row = sheet.createRow(index);
        for (var i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private static List<Path> temporaryFiles() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("huiyin-texts-"))
                    .sorted()
                    .toList();
        }
    }
}
