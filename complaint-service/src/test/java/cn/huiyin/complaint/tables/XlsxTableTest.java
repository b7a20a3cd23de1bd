package cn.huiyin.complaint.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTableTest {

    @TempDir
    private Path folder;

    @Test
    void readsEverySheetWithTheRowNumbersOfTheSpreadsheet() throws Exception {
        Path file = workbook(sheet -> {
            row(sheet, 1, "工单编号", "内容", "地址");
            row(sheet, 2, "1", "工地夜间施工\n睡不着", "");
            row(sheet, 5, "2", "河水发臭", "南滨路");
            row(sheet.getWorkbook().createSheet("说明"), 0, "别的", "东西");
            sheet.getWorkbook().setSheetHidden(1, true);
        });

        try (TableFile table = TableFile.open(file)) {
            assertThat(table.sheets()).extracting(TableSheet::name).containsExactly("工单", "说明");
            assertThat(table.sheets()).extracting(TableSheet::hidden).containsExactly(false, true);
            List<TableRow> rows = table.sheets().getFirst().rows().toList();
            assertThat(rows).extracting(TableRow::number).containsExactly(2L, 3L, 6L);
            assertThat(rows).extracting(TableRow::delimited).containsOnly(false);
            assertThat(rows)
                    .extracting(TableRow::cells)
                    .containsExactly(
                            List.of("工单编号", "内容", "地址"), List.of("1", "工地夜间施工\n睡不着"), List.of("2", "河水发臭", "南滨路"));
            assertThat(table.sheets().getLast().rows().map(TableRow::cells)).containsExactly(List.of("别的", "东西"));
        }
    }

    @Test
    void readsNumbersWithAllTheirDigitsAndDatesAsLocalTime() throws Exception {
        Recorded table = Recorded.from(workbook(sheet -> {
            row(sheet, 0, "id", "电话", "时间", "经度");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue(20_261_124_000_137.0);
            row.createCell(1).setCellValue(13_800_138_000.0);
            Cell time = row.createCell(2);
            time.setCellValue(LocalDateTime.parse("2026-11-24T08:30:15"));
            time.setCellStyle(format(sheet, "yyyy/m/d h:mm"));
            row.createCell(3).setCellValue(106.5636);
        }));

        assertThat(table.cells())
                .containsExactly(List.of("20261124000137", "13800138000", "2026-11-24T08:30:15", "106.5636"));
    }

    /** The formats that a Chinese spreadsheet uses without writing them into the file; with both sides of their ranges. */
    @ParameterizedTest
    @CsvSource({
        "14, true",
        "22, true",
        "26, false",
        "27, true",
        "31, true",
        "36, true",
        "37, false",
        "49, false",
        "50, true",
        "55, true",
        "58, true",
        "59, false"
    })
    void readsDatesInTheBuiltInFormatsOfAChineseSpreadsheet(short format, boolean date) throws Exception {
        Recorded table = Recorded.from(workbook(sheet -> {
            row(sheet, 0, "id", "时间");
            CellStyle style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(format);
            Cell cell = sheet.createRow(1).createCell(1);
            cell.setCellValue(46350.62847);
            cell.setCellStyle(style);
        }));

        assertThat(table.cells()).containsExactly(List.of("", date ? "2026-11-24T15:05" : "46350.62847"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\" h:mm;@",
                "yyyy\"年\"m\"月\"d\"日\" 上午/下午h:mm",
                "[$-804]yyyy\"年\"m\"月\"d\"日\" dddd;@",
                "yyyy/m/d h:mm AM/PM"
            })
    void readsDatesInFormatsOfTheirOwn(String format) throws Exception {
        Recorded table = Recorded.from(workbook(sheet -> {
            row(sheet, 0, "id", "时间");
            Cell cell = sheet.createRow(1).createCell(1);
            cell.setCellValue(46350.62847);
            cell.setCellStyle(format(sheet, format));
        }));

        assertThat(table.cells()).containsExactly(List.of("", "2026-11-24T15:05"));
    }

    @Test
    void readsATimeWithoutADayAsThatAndNotAsADayOf1899() throws Exception {
        Recorded table = Recorded.from(workbook(sheet -> {
            row(sheet, 0, "id", "时间");
            Cell cell = sheet.createRow(1).createCell(1);
            cell.setCellValue(0.62847);
            cell.setCellStyle(format(sheet, "h:mm"));
        }));

        assertThat(table.cells()).containsExactly(List.of("", "15:05"));
    }

    @Test
    void readsTheValueThatAFormulaHadLast() throws Exception {
        Recorded table = Recorded.from(workbook(sheet -> {
            row(sheet, 0, "id", "电话", "时间", "保密", "地址", "内容");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellFormula("\"HB-\"&1");
            row.createCell(1).setCellFormula("13800080011+1");
            row.createCell(2).setCellFormula("46350+0.5");
            row.getCell(2).setCellStyle(format(sheet, "yyyy-mm-dd hh:mm"));
            row.createCell(3).setCellFormula("1=1");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.createCell(4).setCellFormula("NOW()");
            row.createCell(5).setCellValue("噪声");
        }));

        assertThat(table.cells()).containsExactly(List.of("HB-1", "13800080012", "2026-11-24T12:00", "TRUE", "", "噪声"));
    }

    @Test
    void readsAnErrorOfAFormulaAsAnEmptyCell() throws Exception {
        Recorded table = Recorded.from(workbook(sheet -> {
            row(sheet, 0, "id", "地址", "内容");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("1");
            row.createCell(1).setCellErrorValue(FormulaError.REF.getCode());
            row.createCell(2).setCellValue("噪声");
        }));

        assertThat(table.cells()).containsExactly(List.of("1", "", "噪声"));
    }

    @Test
    void tellsWhichCellsReachOverSeveralRows() throws Exception {
        Path file = workbook(sheet -> {
            row(sheet, 0, "id", "地址", "内容");
            row(sheet, 1, "1", "南滨路", "甲");
            row(sheet, 2, "2", "", "乙");
            row(sheet, 3, "3", "弹子石", "丙");
            sheet.addMergedRegion(CellRangeAddress.valueOf("B2:B3"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:B1"));
        });

        try (TableFile table = TableFile.open(file)) {
            TableSheet sheet = table.sheets().getFirst();
            List<TableRow> rows = sheet.rows().toList();
            MergedCells merged = new MergedCells(sheet.merged());

            assertThat(sheet.merged()).containsExactly(new MergedCell(1, 2, 3));
            assertThat(rows.stream().map(merged::fill).map(row -> row.text(1)))
                    .containsExactly("地址", "南滨路", "南滨路", "弹子石");
        }
    }

    @Test
    void readsAWorkbookOfTheStrictForm() throws Exception {
        Path file = workbook(sheet -> {
            row(sheet, 0, "工单编号", "内容");
            row(sheet, 1, "1", "工地夜间施工");
        });
        Parts.makeStrict(file);

        Recorded table = Recorded.from(file);

        assertThat(table.header()).containsExactly("工单编号", "内容");
        assertThat(table.cells()).containsExactly(List.of("1", "工地夜间施工"));
    }

    @Test
    void showsThatANumberIsLongerThanASpreadsheetKeeps() throws Exception {
        Recorded table = Recorded.from(workbook(sheet -> {
            row(sheet, 0, "id", "内容");
            sheet.createRow(1).createCell(0).setCellValue(20_261_124_000_137_123.0);
        }));

        assertThat(table.cells().getFirst().getFirst()).contains("E16");
    }

    @Test
    void readsTextInSeveralFontsAsOneText() throws Exception {
        Recorded table = Recorded.from(workbook(sheet -> {
            row(sheet, 0, "id", "内容");
            XSSFRichTextString rich = new XSSFRichTextString("工地");
            rich.append("夜间施工", ((XSSFWorkbook) sheet.getWorkbook()).createFont());
            sheet.createRow(1).createCell(1).setCellValue(rich);
        }));

        assertThat(table.cells()).containsExactly(List.of("", "工地夜间施工"));
    }

    @Test
    void countsDatesFromWhereTheWorkbookDoes() throws Exception {
        Recorded table = Recorded.from(workbook(sheet -> {
            ((XSSFWorkbook) sheet.getWorkbook()).getCTWorkbook().getWorkbookPr().setDate1904(true);
            row(sheet, 0, "id", "时间");
            CellStyle style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat((short) 22);
            Cell cell = sheet.createRow(1).createCell(1);
            cell.setCellValue(1.5);
            cell.setCellStyle(style);
        }));

        assertThat(table.cells()).containsExactly(List.of("", "1904-01-02T12:00"));
    }

    @Test
    void findsNoRowInAnEmptySheetAndRefusesFilesThatAreNoWorkbook() throws Exception {
        byte[] oldExcel = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1};
        byte[] otherZip = new byte[] {'P', 'K', 3, 4, 0, 0};

        assertThat(Recorded.from(workbook(sheet -> {})).rows).isEmpty();
        assertThatThrownBy(() -> Recorded.from(Files.write(folder.resolve("a.xls"), oldExcel)))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("old or an encrypted Excel file");
        assertThatThrownBy(() -> Recorded.from(Files.write(folder.resolve("a.zip"), otherZip)))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("no readable XLSX workbook");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><body><table><tr><td>工单编号</td></tr></table></body></html> | a web page",
                "<!DOCTYPE html><table></table> | a web page",
                "<table border=1><tr><td>1</td></tr></table> | a web page",
                "<tr><td>工单编号</td></tr> | a web page",
                "MIME-Version: 1.0 | a web page",
                "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/> | an XML spreadsheet of 2003"
            })
    void saysWhatAFileIsThatOnlySeemsToBeASpreadsheet(String content, String what) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            assertThatThrownBy(() ->
                            Recorded.from(Files.write(folder.resolve("a.xls"), ("\uFEFF" + content).getBytes(charset))))
                    .isInstanceOf(UnreadableTable.class)
                    .hasMessageContaining(what)
                    .hasMessageContaining("save it as XLSX");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7 | a PDF",
                "{\\rtf1 | a text document",
                "PK\u0003\u0004\u0014mimetypeapplication/vnd.oasis.opendocument.spreadsheet | an OpenDocument file",
                "'Rar!\u001A\u0007' | a packed archive",
                "\u0089PNG | a picture"
            })
    void saysWhatAFileIsThatIsNoSpreadsheet(String content, String what) {
        assertThatThrownBy(() -> Recorded.from(
                        Files.write(folder.resolve("a.csv"), content.getBytes(StandardCharsets.ISO_8859_1))))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining(what);
    }

    @Test
    void refusesAWorkbookThatIsCutOff() throws Exception {
        byte[] whole = Files.readAllBytes(workbook(sheet -> row(sheet, 0, "id", "内容")));

        assertThatThrownBy(() ->
                        Recorded.from(Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length / 2))))
                .hasMessageContaining("no readable XLSX workbook");
    }

    @Test
    void readsUpToADamagedRowAndSaysWhere() throws Exception {
        Path file = workbook(sheet -> {
            row(sheet, 0, "id", "内容");
            row(sheet, 1, "1", "噪声");
            row(sheet, 2, "2", "油烟");
        });
        Parts.rewrite(file, (name, xml) -> xml.replace("<c r=\"A3\"", "<c r=\"A3"));

        Recorded table = Recorded.from(file);

        assertThat(table.cells()).containsExactly(List.of("1", "噪声"));
        assertThat(table.brokenOff).startsWith("3: The workbook is damaged here");
    }

    @Test
    void putsEachCellIntoItsColumnInWhateverOrderTheyAreWritten() throws Exception {
        Path file = workbook(sheet -> {
            row(sheet, 0, "id", "内容");
            row(sheet, 1, "1", "噪声");
        });
        Parts.rewrite(file, (name, xml) -> xml.replaceAll("(<row r=\"2\"[^>]*>)(<c .*?</c>)(<c .*?</c>)", "$1$3$2"));

        assertThat(Recorded.from(file).cells()).containsExactly(List.of("1", "噪声"));
    }

    @Test
    void leavesNoTemporaryFileBehind() throws Exception {
        Path file = workbook(sheet -> row(sheet, 0, "id", "内容"));
        Path strict = Files.copy(file, folder.resolve("strict.xlsx"));
        Parts.makeStrict(strict);
        List<Path> before = temporaryFiles();

        Recorded.from(file);
        Recorded.from(strict);

        assertThat(temporaryFiles()).isEqualTo(before);
    }

    private Path workbook(Consumer<Sheet> content) throws IOException {
        Path file = folder.resolve("table.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(workbook.createSheet("工单"));
            workbook.write(out);
        }
        return file;
    }

    private static void row(Sheet sheet, int index, String... cells) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private static CellStyle format(Sheet sheet, String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        return style;
    }

    private static List<Path> temporaryFiles() throws IOException {
        Pattern ofThisTest = Pattern.compile("poi|ooxml|tmp-", Pattern.CASE_INSENSITIVE);
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("java.io.tmpdir")), 2)) {
            return files.filter(file -> ofThisTest.matcher(file.toString()).find())
                    .sorted()
                    .toList();
        }
    }
}
